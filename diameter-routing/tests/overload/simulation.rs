//! A server with a capacity, and clients that offer three times as much and obey.

use std::time::{Duration, Instant, SystemTime};

use diameter_core::Message;
use diameter_routing::overload::{
    Announced, Overload, Reacting, ReactingSettings, Reporting, ReportingSettings, Subject,
    supported_features,
};
use diameter_routing::{Edit, Priority, RoutingAvps};

use crate::messages::*;

/// Requests a second that the server can handle. What is beyond costs it half as much to refuse.
const CAPACITY: f64 = 300.0;
const CLIENTS: usize = 10;
const SECONDS: usize = 60;

/// What came of a second of the simulation.
#[derive(Clone, Copy, Debug, Default)]
struct Second {
    offered: [usize; 2],
    sent: [usize; 2],
    handled: [usize; 2],
}

struct Server {
    reporting: Reporting,
    /// What was asked of it in this second, and what of it was handled.
    arrived: f64,
    busy: f64,
    reduction: f64,
    uses_rate: bool,
}

impl Server {
    /// Whether it handles another request in this second.
    fn handle(&mut self) -> bool {
        self.arrived += 1.0;
        let has_time = self.busy + 1.0 <= CAPACITY;
        self.busy += if has_time { 1.0 } else { 0.5 };
        has_time
    }

    /// At the end of a second it looks at what has come, and asks for what it can handle.
    fn look(&mut self, now: Instant) {
        let subject = Subject::Host { host: name(OCS1), application: GY };
        let offered = self.arrived / (1.0 - self.reduction).max(0.05);
        self.reduction = (1.0 - CAPACITY / offered.max(1.0)).max(0.0);
        let percent = (self.reduction * 100.0).ceil() as u8;
        let overload = Overload::new(percent, Duration::from_secs(10));
        let overload = match self.uses_rate {
            true => overload.with_rate(CAPACITY as u32),
            false => overload,
        };
        match percent {
            0 => self.reporting.end(now, &subject),
            _ => self.reporting.report(now, subject, overload),
        }
        (self.arrived, self.busy) = (0.0, 0.0);
    }
}

fn simulate(uses_rate: bool, obey: bool, offered: impl Fn(usize) -> f64) -> Vec<Second> {
    let start = Instant::now();
    let settings = ReportingSettings { prefers_rate: uses_rate, ..ReportingSettings::default() };
    let reporting = Reporting::new(name(OCS1), settings, SystemTime::now());
    let mut server = Server { reporting, arrived: 0.0, busy: 0.0, reduction: 0.0, uses_rate };
    let mut clients: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let settings = ReactingSettings::default();
            (format!("pgw{number}.example.net"), Reacting::new(settings, number as u64))
        })
        .collect();
    let features = supported_features(&name(CLIENT));
    // A tenth of all is urgent.
    let requests =
        [2, 10].map(|priority| request_to(Some(OCS1), vec![drmp(priority), features.clone()]));
    let plain = answer_of(OCS1, vec![]);
    let mut seconds = Vec::new();
    for second in 0..SECONDS {
        let mut count = Second::default();
        let total = offered(second) as usize;
        for number in 0..total {
            let now = start + Duration::from_secs_f64(second as f64 + number as f64 / total as f64);
            let class = usize::from(!(number / CLIENTS).is_multiple_of(10));
            let (client, reacting) = &mut clients[number % CLIENTS];
            count.offered[class] += 1;
            let request = &requests[class];
            let avps = RoutingAvps::of(request).unwrap();
            let outgoing = reacting.outgoing(GY, &avps, Priority::DEFAULT);
            if obey && reacting.admits(now, &outgoing).is_err() {
                continue;
            }
            count.sent[class] += 1;
            count.handled[class] += usize::from(server.handle());
            let request = from(request, client);
            let announced = Announced::of(&request, client.as_bytes());
            let mut edit = Edit::of(&plain);
            server.reporting.answer(now, announced.as_ref(), &plain, &mut edit);
            reacting.answered(now, &edit.finish().unwrap(), OCS1.as_bytes());
        }
        server.look(start + Duration::from_secs(second as u64 + 1));
        seconds.push(count);
    }
    seconds
}

fn from(request: &Message, client: &str) -> Message {
    let mut edit = Edit::of(request);
    let origin_host = request.avps().map(Result::unwrap).find(|it| it.code() == 264);
    edit.replace(origin_host.unwrap(), client.to_owned().into());
    edit.finish().unwrap()
}

fn handled(seconds: &[Second]) -> usize {
    seconds.iter().map(|it| it.handled.iter().sum::<usize>()).sum::<usize>() / seconds.len()
}

// Proves: drmp-04, doic-13
#[test]
fn goodput_stays_near_capacity_and_what_is_urgent_passes() {
    for uses_rate in [false, true] {
        let seconds = simulate(uses_rate, true, |_| 3.0 * CAPACITY);
        let steady = &seconds[10..];
        let goodput = handled(steady);
        assert!((270..=300).contains(&goodput), "rate {uses_rate}: {goodput}");
        let sum = |of: fn(&Second) -> usize| steady.iter().map(of).sum::<usize>() as f64;
        let urgent = sum(|it| it.handled[0]) / sum(|it| it.offered[0]);
        assert!(urgent > 0.97, "rate {uses_rate}: {urgent}");
        let others = sum(|it| it.handled[1]) / sum(|it| it.offered[1]);
        assert!((0.2..0.4).contains(&others), "rate {uses_rate}: {others}");
    }
    // Without it the server is busy refusing.
    let seconds = simulate(false, false, |_| 3.0 * CAPACITY);
    assert!(handled(&seconds[10..]) <= 300);
    let sent: usize = seconds[10..].iter().map(|it| it.sent[0] + it.sent[1]).sum();
    assert!(sent / 50 == 900, "{sent}");
}

#[test]
fn when_the_flood_is_over_everything_is_sent_again_and_no_wave_comes_back() {
    for uses_rate in [false, true] {
        let offered = |second| if second < 20 { 3.0 * CAPACITY } else { 0.8 * CAPACITY };
        let seconds = simulate(uses_rate, true, offered);
        let sent = |it: &Second| it.sent[0] + it.sent[1];
        assert!(seconds[21..].iter().all(|it| sent(it) <= 300));
        let end = seconds[50..].iter().map(sent).min().unwrap();
        assert_eq!(end, 240, "rate {uses_rate}: {seconds:?}");
    }
}
