//! What can be set for an association: when something is sent again, and when it is given up.

use std::time::Duration;

/// How associations behave. The defaults are for signalling networks, where a path that has failed
/// is to be noticed in seconds: those of Linux take minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How many streams to send on; the peer may allow fewer. 32 by default.
    pub streams: u16,
    /// On how many streams the peer may send: as many as it likes by default.
    pub incoming_streams: u16,
    /// How long the first acknowledgement may take before something is sent again (`RTO.Initial`):
    /// half a second by default.
    pub rto_initial: Duration,
    /// The shortest such time (`RTO.Min`): 200 ms by default, which is how long other ends may delay
    /// acknowledgements.
    pub rto_min: Duration,
    /// The longest such time (`RTO.Max`): a second by default.
    pub rto_max: Duration,
    /// After how much silence a path is probed (`HB.interval`); the time of retransmission is added. Half
    /// a second by default.
    pub heartbeat: Duration,
    /// How often in a row a path may be silent before it is given up (`Path.Max.Retrans`): 2 by default, so
    /// that it takes a second and a half with traffic, and three without.
    pub path_retransmissions: u16,
    /// How often in a row all paths together may be silent before the association is given up
    /// (`Association.Max.Retrans`): 10 by default, so that it takes ten seconds with one path, and five with two.
    pub association_retransmissions: u16,
    /// How often to try to set an association up (`Max.Init.Retransmits`): 4 by default, which takes four to five
    /// seconds when nobody answers.
    pub init_retransmissions: u16,
    /// How many octets may wait to be sent and acknowledged, as asked for: the system has a limit
    /// (`net.core.wmem_max`) and takes what it allows. No message may be longer than what it has taken.
    /// 2 MiB by default.
    pub send_buffer: usize,
    /// The same for octets that were received and not read (`net.core.rmem_max`): 2 MiB by default.
    pub receive_buffer: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            streams: 32,
            incoming_streams: u16::MAX,
            rto_initial: Duration::from_millis(500),
            rto_min: Duration::from_millis(200),
            rto_max: Duration::from_secs(1),
            heartbeat: Duration::from_millis(500),
            path_retransmissions: 2,
            association_retransmissions: 10,
            init_retransmissions: 4,
            send_buffer: 2 << 20,
            receive_buffer: 2 << 20,
        }
    }
}
