//! The receiving half of a station's card: keys, repetitions, replays.

use serde::{Deserialize, Serialize};

use super::ccmp::{self, Key};
use super::eapol::GroupKey;
use super::frame::{CCMP_HEADER, Header, Kind};

/// Priorities of QoS.
const PRIORITIES: usize = 16;
/// Subtype bit of data frames that carry none.
const NO_DATA: u8 = 4;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Receiving {
    /// Sequence field of the last frame to this station alone: of each priority, and of frames without.
    last: [Option<u16>; PRIORITIES + 1],
    pairwise: Option<Key>,
    packet_number: u64,
    group: Option<GroupKey>,
    group_packet_number: u64,
}

impl Receiving {
    /// Whether it is a repetition of the last frame, whose acknowledgement was lost.
    pub fn is_repeated(&mut self, header: &Header) -> bool {
        if header.receiver.is_group() {
            return false;
        }
        let priority = header.qos.map_or(PRIORITIES, |qos| usize::from(qos & 0xF));
        let before = self.last[priority].replace(header.sequence);
        header.is_retry() && before == Some(header.sequence)
    }

    pub fn install(&mut self, pairwise: Key, group: GroupKey) {
        (self.pairwise, self.packet_number) = (Some(pairwise), 0);
        self.install_group(group);
    }

    /// A key that is in use already goes on, with its packet numbers.
    pub fn install_group(&mut self, group: GroupKey) {
        if self.group != Some(group) {
            (self.group, self.group_packet_number) = (Some(group), 0);
        }
    }

    /// The body of a data frame in clear; none where it has none, can't be opened, or was heard before.
    pub fn open(&mut self, header: &Header, frame: &[u8]) -> Option<Vec<u8>> {
        if !matches!(header.kind, Kind::Data(subtype) if subtype & NO_DATA == 0) {
            return None;
        }
        if !header.protected() {
            return frame.get(header.length..).map(<[u8]>::to_vec);
        }
        let number = ccmp::packet_number(header, frame)?;
        let (key, last) = if header.receiver.is_group() {
            let group = self.group.filter(|group| ccmp::key_number(header, frame) == Some(group.number))?;
            (group.key, &mut self.group_packet_number)
        } else {
            (self.pairwise?, &mut self.packet_number)
        };
        if number <= *last {
            return None;
        }
        let plain = ccmp::open_in_place(&key, frame)?;
        *last = number;
        plain.get(header.length + CCMP_HEADER..).map(<[u8]>::to_vec)
    }
}
