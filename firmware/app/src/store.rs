//! temporary
use crate::flash::Partition;
use crate::http::{PIECE_LEN, Source};
use core::cell::RefCell;
use ofmon_metering::Period;
use ofmon_record::{reading, token};
#[derive(Debug)]
pub struct Error;
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { f.write_str("none") } }
pub struct Store { p: Partition, token: Option<token::Repr>, readings: heapless::Vec<u8, 3000> }
impl Store {
    pub fn open(flash: esp_hal::peripherals::FLASH<'static>) -> Self {
        let mut p = Partition::new(flash);
        esp_println::println!("partition blank {:?}", p.is_blank());
        Self { p, token: None, readings: Default::default() }
    }
    pub fn restore_time(&mut self) -> Result<Option<u64>, Error> { Ok(None) }
    pub fn resume(&mut self, now_ms: u64) -> Period { Period::new(now_ms, 0) }
    pub fn append_time(&mut self, _: u64) -> Result<(), Error> { Ok(()) }
    pub fn token(&mut self) -> Result<Option<token::Repr>, Error> { Ok(self.token) }
    pub fn set_token(&mut self, t: &token::Repr) -> Result<(), Error> { self.token = Some(*t); Ok(()) }
    pub fn reset(&mut self) -> Result<(), Error> { self.readings.clear(); Ok(()) }
    pub fn append_reading(&mut self, r: &reading::Repr, _p: &Period) -> Result<(), Error> { self.readings.extend_from_slice(&r.to_bytes()).map_err(|_| Error) }
    pub fn checkpoint(&mut self, _: u64, _: &Period) -> Result<(), Error> { Ok(()) }
}
pub struct Readings<'a>(&'a RefCell<Store>, usize);
impl<'a> Readings<'a> { pub fn new(s: &'a RefCell<Store>) -> Self { Self(s, 0) } }
impl Source for Readings<'_> { type Error = Error;
 fn next(&mut self, piece: &mut [u8; PIECE_LEN]) -> Result<usize, Error> { let s = self.0.borrow(); let r = &s.readings[self.1..]; let n = r.len().min(PIECE_LEN); piece[..n].copy_from_slice(&r[..n]); self.1 += n; Ok(n) } }
pub struct PowerLosses<'a>(&'a RefCell<Store>);
impl<'a> PowerLosses<'a> { pub fn new(s: &'a RefCell<Store>) -> Self { Self(s) } }
impl Source for PowerLosses<'_> { type Error = Error;
 fn next(&mut self, _: &mut [u8; PIECE_LEN]) -> Result<usize, Error> { Ok(0) } }
