//! How an input is to be read, as arguments.

use clap::Args;
use diameter_capture::Options;

/// How to read an input.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Input")]
#[group(id = "input")]
pub(super) struct Arguments {
    /// Take TCP and SCTP on this port for Diameter, and nothing else (may be repeated)
    ///
    /// Without it, these are: ports 3868, 5868 and 5658, SCTP payload protocols 46 and 47, and TCP
    /// connections whose first octets look like a Diameter message.
    #[arg(long = "port", value_name = "PORT")]
    ports: Vec<u16>,
}

impl Arguments {
    pub(super) fn options(&self) -> Options {
        Options { ports: self.ports.clone() }
    }
}
