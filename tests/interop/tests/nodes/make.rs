//! The two other implementations, behind one face: what a test asks of one it asks of both.

use std::net::SocketAddr;

use diameter_testkit::{Address, Certificates, Program};

use crate::{freediameter, otp};

/// Another implementation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Make {
    FreeDiameter,
    Otp,
}

/// What their client does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// A session of three CCRs, and a second for a RAR before the end.
    CreditControl,
    /// A thousand of such sessions, each of which reports 8,192 octets.
    Sessions,
    /// An AIR and a ULR.
    S6a,
    /// A CCR without CC-Request-Number.
    MissingAvp,
    /// A CCR with two of them.
    RepeatedAvp,
    /// A CCR with an AVP that nobody knows, and that must be understood.
    UnknownAvp,
    /// A command that nobody knows.
    UnknownCommand,
}

/// One of them that runs.
pub(crate) struct Their {
    pub(crate) identity: &'static str,
    pub(crate) address: Address,
    pub(crate) program: Program,
}

/// Does the same with each of them, at the same time.
pub(crate) async fn with_each(check: impl AsyncFn(Make)) {
    tokio::join!(check(Make::FreeDiameter), check(Make::Otp));
}

impl Make {
    pub(crate) fn server_identity(self) -> &'static str {
        match self {
            Self::FreeDiameter => "fd.server.lab",
            Self::Otp => "otp.server.lab",
        }
    }

    pub(crate) fn client_identity(self) -> &'static str {
        match self {
            Self::FreeDiameter => "fd.client.lab",
            Self::Otp => "otp.client.lab",
        }
    }

    /// A server of credit control and S6a, which sends a RAR after each initial CCR.
    pub(crate) async fn server(self, certificates: Option<&Certificates>) -> Their {
        self.server_at(Address::new(), certificates).await
    }

    pub(crate) async fn server_at(
        self,
        address: Address,
        certificates: Option<&Certificates>,
    ) -> Their {
        let identity = self.server_identity();
        let program = match self {
            Self::FreeDiameter => {
                let setup = freediameter::Setup::new(identity, "server rar");
                // What it asks of clients that are not connected to it goes by our relay.
                let routes_to = Some("us.relay.lab");
                freediameter::Setup { certificates, routes_to, ..setup }.start(address).await
            }
            Self::Otp => {
                let setup = otp::Setup::new("server", identity, &["rar=yes"]);
                otp::Setup { certificates, ..setup }.start(address).await
            }
        };
        Their { identity, address, program }
    }

    /// A relay to somebody.
    pub(crate) async fn relay(self, to: (&str, SocketAddr)) -> Their {
        let address = Address::new();
        let identity = match self {
            Self::FreeDiameter => "fd.relay.lab",
            Self::Otp => "otp.relay.lab",
        };
        let program = match self {
            Self::FreeDiameter => {
                let setup = freediameter::Setup::new(identity, "");
                let setup = freediameter::Setup { connect: Some(to), relays: true, ..setup };
                setup.start(address).await
            }
            Self::Otp => {
                let setup = otp::Setup::new("relay", identity, &[]);
                otp::Setup { connect: Some(to.1), ..setup }.start(address).await
            }
        };
        // It has its own connection to make.
        match self {
            Self::FreeDiameter => program.wait_for_all(&["STATE_OPEN", to.0]).await,
            Self::Otp => program.wait_for_all(&["LAB-UP", to.0]).await,
        };
        Their { identity, address, program }
    }

    /// A client of somebody, who leads to the realm `server.lab`.
    pub(crate) async fn client(
        self,
        work: Work,
        to: (&str, SocketAddr),
        certificates: Option<&Certificates>,
    ) -> Their {
        let address = Address::new();
        let identity = self.client_identity();
        let program = match self {
            Self::FreeDiameter => {
                let lab = match work {
                    Work::CreditControl => "client realm=server.lab waits=1",
                    Work::Sessions => "client realm=server.lab sessions=1000",
                    Work::S6a => "client realm=server.lab s6a",
                    Work::MissingAvp => "client realm=server.lab requests=1 leaves_out",
                    Work::RepeatedAvp => "client realm=server.lab requests=1 repeats",
                    Work::UnknownAvp => "client realm=server.lab requests=1 unknown_avp",
                    Work::UnknownCommand => "client realm=server.lab requests=1 unknown_command",
                };
                let setup = freediameter::Setup::new(identity, lab);
                let connect = Some(to);
                freediameter::Setup { connect, certificates, ..setup }.start(address).await
            }
            Self::Otp => {
                let options: &[&str] = match work {
                    Work::CreditControl => &["realm_of_server=server.lab", "wait=1000"],
                    Work::Sessions => &["realm_of_server=server.lab", "sessions=1000"],
                    Work::S6a => &["realm_of_server=server.lab", "app=s6a"],
                    Work::MissingAvp => {
                        &["realm_of_server=server.lab", "requests=1", "wrong=missing"]
                    }
                    Work::RepeatedAvp => {
                        &["realm_of_server=server.lab", "requests=1", "wrong=twice"]
                    }
                    Work::UnknownAvp => &["realm_of_server=server.lab", "requests=1", "wrong=avp"],
                    Work::UnknownCommand => {
                        &["realm_of_server=server.lab", "requests=1", "wrong=command"]
                    }
                };
                let setup = otp::Setup::new("client", identity, options);
                let connect = Some(to.1);
                otp::Setup { connect, certificates, ..setup }.start(address).await
            }
        };
        Their { identity, address, program }
    }
}
