//! Sums over samples: what a block is made of.

/// Sums over the pairs of a block, of codes less [`ORIGIN`](crate::ORIGIN); a voltage weighs 16-fold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    pub(crate) pairs: u32,
    pub(crate) i: i32,
    pub(crate) v: i64,
    pub(crate) v_square: i64,
    pub(crate) i_square: i64,
    pub(crate) product: i64,
    /// Pairs whose current, and whose voltage, was cut off.
    pub(crate) clipped: [u32; 2],
}

impl Sums {
    /// Nothing.
    pub const EMPTY: Self = Self { pairs: 0, i: 0, v: 0, v_square: 0, i_square: 0, product: 0, clipped: [0; 2] };

    /// Pairs of voltage and current in the block.
    pub fn pairs(&self) -> u32 {
        self.pairs
    }

    #[inline(always)]
    pub(crate) fn add(&mut self, v: i32, i: i32) {
        self.pairs += 1;
        self.v += i64::from(v);
        self.i += i;
        self.v_square += i64::from(v) * i64::from(v);
        self.i_square += i64::from(i * i);
        self.product += i64::from(v) * i64::from(i);
    }

    /// mean(x·y) − mean(x)·mean(y): exact up to the division, so no variance is negative. 0 without pairs.
    pub(crate) fn covariance(&self, product: i64, x: i64, y: i64) -> f64 {
        let scaled = i128::from(self.pairs) * i128::from(product) - i128::from(x) * i128::from(y);
        let pairs = f64::from(self.pairs.max(1));
        scaled as f64 / (pairs * pairs)
    }
}
