//! The section `[sctp]`.

use std::time::Duration;

use super::section::Section;
use crate::transport::{Sctp, SctpSettings};

pub(super) fn sctp(mut section: Section<'_>) -> Sctp {
    let default = SctpSettings::default();
    let local = section.list("local").into_iter().map(|(address, _)| address).collect();
    let local_port = section.optional("local-port").unwrap_or_default();
    let mut time = |key, default: Duration| {
        let time: Duration = section.optional(key).unwrap_or(default);
        if time < Duration::from_millis(1) {
            let message = format!("`{key}` is less than a millisecond");
            section.report().add(section.place_of(key), message);
        }
        time
    };
    let rto_min = time("rto-min", default.rto_min);
    let rto_initial = time("rto-initial", default.rto_initial);
    let rto_max = time("rto-max", default.rto_max);
    let heartbeat = time("heartbeat", default.heartbeat);
    if !(rto_min <= rto_initial && rto_initial <= rto_max) {
        let message = format!(
            "`rto-initial` of {rto_initial:?} is not between `rto-min` of {rto_min:?} and `rto-max` of \
             {rto_max:?}"
        );
        section.report().add(section.place_of("rto-initial"), message);
    }
    let mut count = |key, default: u16| section.optional(key).unwrap_or(default);
    let streams = count("streams", default.streams);
    let incoming_streams = count("incoming-streams", default.incoming_streams);
    let path_retransmissions = count("path-retransmissions", default.path_retransmissions);
    let association_retransmissions =
        count("association-retransmissions", default.association_retransmissions);
    let init_retransmissions = count("init-retransmissions", default.init_retransmissions);
    let mut size = |key, default: usize| section.optional(key).unwrap_or(default);
    let send_buffer = size("send-buffer", default.send_buffer);
    let receive_buffer = size("receive-buffer", default.receive_buffer);
    section.finish();
    let settings = SctpSettings {
        streams,
        incoming_streams,
        rto_initial,
        rto_min,
        rto_max,
        heartbeat,
        path_retransmissions,
        association_retransmissions,
        init_retransmissions,
        send_buffer,
        receive_buffer,
    };
    Sctp { local, local_port, settings }
}
