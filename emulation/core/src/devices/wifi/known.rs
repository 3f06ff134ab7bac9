//! Which registers of the MAC have a meaning that is known, if only as a setting that nothing here depends on.

/// First and last offset of each range, in order.
const KNOWN: [(u32, u32); 19] = [
    (0x000, 0x080),   // address filters
    (0x084, 0x09C),   // receive list
    (0x0D8, 0x0E4),   // filter policies
    (0x100, 0x10C),   // control frames to let through
    (0x110, 0x16C),   // match units of the receiver
    (0x274, 0x288),   // block acknowledgement agreements
    (0x2A8, 0x2B8),   // antenna, coexistence, beacon check
    (0x404, 0x418),   // rates of answers
    (0x800, 0x80C),   // cipher of each interface
    (0x810, 0x814),   // cipher in general, valid key slots
    (0x840, 0x840),   // cipher
    (0xC34, 0xC40),   // interrupt
    (0xC5C, 0xC94),   // address ranges, configuration
    (0xCA0, 0xCB0),   // blocking, results of the queues
    (0xCE4, 0xD14),   // queues
    (0x11C8, 0x1334), // transmit vectors
    (0x1400, 0x17E7), // key slots
    (0x2000, 0x209C), // clocks, random, coexistence
    (0x2110, 0x2128), // interrupt of the clocks
];

pub(super) fn is_known(offset: u32) -> bool {
    KNOWN.iter().any(|(first, last)| (*first..=*last).contains(&offset))
}
