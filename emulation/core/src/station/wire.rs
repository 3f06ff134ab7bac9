//! The way between station and meter: each frame takes a time, and some get lost by the seed's choice.

use std::collections::VecDeque;

use smoltcp::phy::{Device, DeviceCapabilities, Medium, RxToken, TxToken};
use smoltcp::time::Instant;

use super::StationConfig;
use crate::bus::Ticks;
use crate::waveform::hash;

/// Largest Ethernet frame without its checksum.
const FRAME_MAX: usize = 1514;
/// Stream numbers of the loss decisions.
const LOSS_STREAM: u64 = 0x10;

type Queue = VecDeque<(Ticks, Vec<u8>)>;

/// Both directions, at the moment `now`.
#[derive(Debug)]
pub(super) struct Wire {
    config: StationConfig,
    pub now: Ticks,
    to_station: Queue,
    to_meter: Queue,
    frames: u64,
}

impl Wire {
    pub fn new(config: StationConfig, now: Ticks) -> Self {
        Wire { config, now, to_station: Queue::new(), to_meter: Queue::new(), frames: 0 }
    }

    pub fn send_to_station(&mut self, frame: Vec<u8>, now: Ticks) {
        if !self.lost() {
            self.to_station.push_back((now + self.config.delay, frame));
        }
    }

    fn send_to_meter(&mut self, frame: Vec<u8>) {
        if !self.lost() {
            self.to_meter.push_back((self.now + self.config.delay, frame));
        }
    }

    /// A frame that has reached the meter.
    pub fn take_for_meter(&mut self, now: Ticks) -> Option<Vec<u8>> {
        take_due(&mut self.to_meter, now)
    }

    /// The next arrival at either end.
    pub fn next_event(&self) -> Option<Ticks> {
        let fronts = [self.to_station.front(), self.to_meter.front()];
        fronts.into_iter().flatten().map(|(due, _)| *due).min()
    }

    fn lost(&mut self) -> bool {
        self.frames += 1;
        let draw = hash(self.config.seed, LOSS_STREAM, self.frames) >> 11;
        (draw as f64) < self.config.loss * (1u64 << 53) as f64
    }
}

fn take_due(queue: &mut Queue, now: Ticks) -> Option<Vec<u8>> {
    queue.front().is_some_and(|(due, _)| *due <= now).then(|| queue.pop_front()).flatten().map(|(_, frame)| frame)
}

/// A frame on its arrival at the station.
pub(super) struct Arrived(Vec<u8>);

impl RxToken for Arrived {
    fn consume<R, F: FnOnce(&[u8]) -> R>(self, f: F) -> R {
        f(&self.0)
    }
}

/// Permission to send a frame.
pub(super) struct Sender<'a>(&'a mut Wire);

impl TxToken for Sender<'_> {
    fn consume<R, F: FnOnce(&mut [u8]) -> R>(self, length: usize, f: F) -> R {
        let mut frame = vec![0; length];
        let result = f(&mut frame);
        self.0.send_to_meter(frame);
        result
    }
}

impl Device for Wire {
    type RxToken<'a> = Arrived;
    type TxToken<'a> = Sender<'a>;

    fn receive(&mut self, _timestamp: Instant) -> Option<(Arrived, Sender<'_>)> {
        let frame = take_due(&mut self.to_station, self.now)?;
        Some((Arrived(frame), Sender(self)))
    }

    fn transmit(&mut self, _timestamp: Instant) -> Option<Sender<'_>> {
        Some(Sender(self))
    }

    fn capabilities(&self) -> DeviceCapabilities {
        let mut capabilities = DeviceCapabilities::default();
        capabilities.medium = Medium::Ethernet;
        capabilities.max_transmission_unit = FRAME_MAX;
        capabilities
    }
}
