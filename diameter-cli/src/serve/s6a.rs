//! A home subscriber server for tests: users out of a file (3GPP TS 29.272).

use std::path::PathBuf;

use clap::Args;
use diameter_hss::Access;
use diameter_hss::server::Server;

use super::subscribers::Entries;
use super::{Listening, serve};
use crate::Status;

/// A home subscriber server: S6a and S6d for the users of a file
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(flatten)]
    listening: Listening,
    /// A JSON object with a user for each IMSI
    #[arg(long, value_name = "FILE")]
    subscribers: PathBuf,
}

const EXAMPLES: &str = "\
The file has an object for each IMSI, in which everything may be left out but `msisdn`:

  { \"262011234567890\": { \"msisdn\": \"491700000001\",
                         \"apns\": [\"internet\", \"ims\"],
                         \"plmns\": [\"26201\"],
                         \"k\": \"465b5ce8b199b49faa5f0a2ee238a6bc\",
                         \"opc\": \"cd63cb71954a9f4e48a5994e37a02baf\",
                         \"uplink\": 50000000, \"downlink\": 100000000 } }

`apns` are internet unless said otherwise, the first is the default; `plmns` are where the user may
roam, everywhere unless said; `uplink` and `downlink` are bit/s. Vectors are by Milenage, with `k` and
`opc` in hexadecimal; a key that is not said is random, and no card accepts it. Unknown users are
answered with 5001 USER_UNKNOWN, those in a network that is not listed with 5004 ROAMING_NOT_ALLOWED.
A node that loses a user to another one is told so (CLR).

Examples:
  diameter serve s6a --identity hss.example.net --subscribers subscribers.json

Exit status:
  0  interrupted
  2  the arguments are wrong, a file cannot be read, the address is taken";

pub(super) async fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let Arguments { listening, subscribers } = arguments;
    let store = Entries::read(subscribers)?.hss()?;
    // Whoever connects may ask for every network: it is to try clients against.
    let server = Server::new(Access::open(), store);
    serve(server.serve(listening.node()?)).await
}
