//! The golden vectors of protocol 1, as the tests read them.

use serde_json::Value;

/// One vector.
pub(crate) struct Case(Value);

impl Case {
    pub(crate) fn name(&self) -> &str {
        self.text("name")
    }

    pub(crate) fn why(&self) -> &str {
        self.text("why")
    }

    pub(crate) fn text(&self, key: &str) -> &str {
        self.0[key].as_str().unwrap()
    }

    pub(crate) fn u64(&self, key: &str) -> u64 {
        self.0[key].as_u64().unwrap()
    }

    pub(crate) fn f32(&self, key: &str) -> f32 {
        self.0[key].as_f64().unwrap() as f32
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let digits = self.text("hex").as_bytes();
        digits.chunks(2).map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
    }
}

fn list(name: &str) -> Vec<Value> {
    let text = include_str!("../../../tests/vectors/protocol1.json");
    let vectors: Value = serde_json::from_str(text).unwrap();
    let list = vectors[name].as_array().unwrap().clone();
    assert!(!list.is_empty());
    list
}

/// All vectors of one list.
pub(crate) fn cases(name: &str) -> Vec<Case> {
    list(name).into_iter().map(Case).collect()
}

/// All texts of one list.
pub(crate) fn texts(name: &str) -> Vec<String> {
    list(name).iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}
