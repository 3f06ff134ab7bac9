//! The status page: what a person with a phone wants to know of the meter.
//!
//! One table after the other, sent piece by piece; nothing on it is loaded from elsewhere, and it changes nothing. The
//! token is a secret: the page says whether there is one.

use super::text::{Escaped, Moment, Share, Span};
use crate::identity::VERSION;
use crate::status::{Running, Status, UpdateState};
use crate::store::{Error, Storage};
use core::fmt::Display;
use ofmon_metering::{Clipping, Configuration, Wiring};
use ofmon_record::reading::{self, Quantities};
use picoserve::io::Write;
use picoserve::response::chunked::{ChunkWriter, Chunks, ChunksWritten};

const HEAD: &str = include_str!("page_head.html");
const TAIL: &str = "</main></body></html>\n";
/// A cell without a figure.
const NOTHING: &str = "–";

/// The page.
pub struct Page(pub Status);

impl Chunks for Page {
    fn content_type(&self) -> &'static str {
        "text/html; charset=utf-8"
    }

    async fn write_chunks<W: Write>(self, mut out: ChunkWriter<W>) -> Result<ChunksWritten, W::Error> {
        let Self(status) = self;
        write!(out, "{HEAD}<h1>{}</h1><table>", Escaped(&status.ssid)).await?;
        meter(&mut out, &status).await?;
        range(&mut out, &status).await?;
        storage(&mut out, &status.storage).await?;
        write!(out, "</table>").await?;
        let newest = status.storage.as_ref().map_or(&[][..], |storage| &storage.newest);
        for running in &status.running {
            if status.running.len() > 1 {
                write!(out, "<h2>Current transformer {}</h2>", running.ct_id).await?;
            }
            let last = newest.iter().find(|reading| reading.ct_id() == running.ct_id);
            figures(&mut out, last, running).await?;
        }
        write!(out, "{TAIL}").await?;
        out.finalize().await
    }
}

async fn meter<W: Write>(out: &mut ChunkWriter<W>, status: &Status) -> Result<(), W::Error> {
    row(out, "Firmware", VERSION).await?;
    row(out, "Update", update_words(status.update)).await?;
    match Moment(status.now_ms) {
        now if now.is_set() => row(out, "Clock", now).await?,
        now => bad_row(out, "Clock", format_args!("never set: {now}")).await?,
    }
    match &status.configuration {
        Ok(configuration) => row(out, "Wiring", wiring_words(configuration)).await?,
        Err(error) => bad_row(out, "Wiring", format_args!("single-phase as from the factory: {error}")).await?,
    }
    row(out, "Running for", Span(status.uptime_s)).await?;
    row(out, "Started by", status.boot_reason).await?;
    match status.missed {
        0 => row(out, "Samples missed", 0).await,
        missed => bad_row(out, "Samples missed", format_args!("{missed} since the start")).await,
    }
}

/// Whether the inputs kept within the converter's range since the last reset, and what to do.
async fn range<W: Write>(out: &mut ChunkWriter<W>, status: &Status) -> Result<(), W::Error> {
    let since_reset = &status.quality.since_reset;
    if !since_reset.iter().any(Clipping::any) {
        return row(out, "Input range", "kept since the last reset").await;
    }
    for (ct_id, one) in (1..).zip(since_reset) {
        for (count, input, todo) in [
            (one.current, "current", "Use a clamp for larger currents or a smaller burden."),
            (one.voltage, "voltage", "Use a divider for higher voltages."),
        ] {
            if count > 0 {
                let name = format_args!("Beyond range, CT {ct_id} {input}");
                let share = Share(count, one.samples);
                let words = format_args!("{share} since the last reset: the energy is too low. {todo}");
                bad_row(out, name, words).await?;
            }
        }
    }
    Ok(())
}

async fn storage<W: Write>(out: &mut ChunkWriter<W>, storage: &Result<Storage, Error>) -> Result<(), W::Error> {
    let Storage { usage, token, .. } = match storage {
        Ok(storage) => storage,
        Err(error) => return bad_row(out, "Storage", error).await,
    };
    let percent = usage.blocks_used * 100 / usage.blocks.max(1);
    let used = format_args!("{percent}\u{a0}% used, {} of {} blocks", usage.blocks_used, usage.blocks);
    match usage.is_full() {
        true => bad_row(out, "Storage", format_args!("full: new readings displace the oldest ({used})")).await?,
        false => row(out, "Storage", format_args!("mounted, {used}")).await?,
    }
    row(out, "Readings stored", usage.readings).await?;
    match usage.readings_dropped {
        0 => row(out, "Readings dropped", 0).await?,
        dropped => bad_row(out, "Readings dropped", format_args!("the {dropped} oldest since the last reset")).await?,
    }
    row(out, "Token", if *token { "set" } else { "not set" }).await
}

fn update_words(state: UpdateState) -> &'static str {
    match state {
        UpdateState::None => "none so far",
        UpdateState::Waiting => "received, runs after the restart",
        UpdateState::OnTrial => "on trial, not confirmed yet",
        UpdateState::Confirmed => "confirmed",
        UpdateState::GivenUp => "given up, back to the version before",
        UpdateState::Unknown => "can't be read",
    }
}

fn wiring_words(configuration: &Configuration) -> &'static str {
    match configuration.wiring {
        Wiring::SinglePhase => "single-phase",
        Wiring::ThreePhase => "three-phase",
    }
}

/// The last reading and the running hour side by side.
async fn figures<W: Write>(
    out: &mut ChunkWriter<W>,
    newest: Option<&reading::Repr>,
    running: &Running,
) -> Result<(), W::Error> {
    write!(out, "<table class=figures><tr><td><th scope=col>Last reading<th scope=col>Running hour").await?;
    match newest {
        Some(reading) => pair(out, "End", Moment(reading.timestamp_ms()), Moment(running.end_ms)).await?,
        None => pair(out, "End", NOTHING, Moment(running.end_ms)).await?,
    }
    pair(out, "Measured", NOTHING, Span(running.measured_s)).await?;
    for (name, unit, decimals, of) in QUANTITIES {
        let last = Figure(newest.map(|reading| of(reading.quantities())), unit, decimals);
        let so_far = Figure(running.quantities.as_ref().ok().map(of), unit, decimals);
        pair(out, name, last, so_far).await?;
    }
    pair(out, "Beyond range", CutOff(running.last_clipping), CutOff(Some(running.clipping))).await?;
    write!(out, "</table>").await
}

type Quantity = (&'static str, &'static str, usize, fn(&Quantities) -> f32);

/// Name, unit, decimals, and where it is found.
const QUANTITIES: [Quantity; 5] = [
    ("Voltage", "V", 1, |all| all.v_rms),
    ("Current", "A", 2, |all| all.i_rms),
    ("Real power", "W", 1, |all| all.real_power),
    ("Apparent power", "VA", 1, |all| all.apparent_power),
    ("Energy", "kWh", 4, |all| all.kwh),
];

/// A figure with its unit and decimals, if there is one.
struct Figure(Option<f32>, &'static str, usize);

impl Display for Figure {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self(Some(value), unit, decimals) => write!(f, "{value:.decimals$}\u{a0}{unit}"),
            Self(None, ..) => f.write_str(NOTHING),
        }
    }
}

/// How much of an hour was cut off, the worse of current and voltage.
struct CutOff(Option<Clipping>);

impl Display for CutOff {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.0 {
            Some(one) if one.any() => Share(one.current.max(one.voltage), one.samples).fmt(f),
            Some(_) => f.write_str("nothing"),
            None => f.write_str(NOTHING),
        }
    }
}

async fn row<W: Write>(out: &mut ChunkWriter<W>, name: &str, value: impl Display) -> Result<(), W::Error> {
    write!(out, "<tr><th scope=row>{name}<td>{}", Escaped(value)).await
}

/// A row that asks for somebody's attention.
async fn bad_row<W: Write>(out: &mut ChunkWriter<W>, name: impl Display, value: impl Display) -> Result<(), W::Error> {
    write!(out, "<tr class=bad><th scope=row>{name}<td>{}", Escaped(value)).await
}

async fn pair<W: Write>(
    out: &mut ChunkWriter<W>,
    name: &str,
    left: impl Display,
    right: impl Display,
) -> Result<(), W::Error> {
    write!(out, "<tr><th scope=row>{name}<td>{}<td>{}", Escaped(left), Escaped(right)).await
}
