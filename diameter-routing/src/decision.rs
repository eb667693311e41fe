//! What becomes of a request, and the reasons, in words too.

use std::fmt;
use std::sync::Arc;

use diameter_core::ResultCode;

use crate::table::Route;

/// What becomes of a request. `R` is how the route is held.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Decision<P, R = Arc<Route>> {
    /// The node answers it itself.
    Local(LocalBecause),
    /// It goes to this peer.
    Forward {
        /// Who gets it.
        peer: P,
        /// By this route; `None` where the peer is its Destination-Host or of its realm.
        route: Option<R>,
    },
    /// Its sender is told whom to ask: the route holds the [indication](Route::indication).
    Redirect {
        /// The route that says so.
        route: R,
    },
    /// It is answered with an error.
    Unrouted {
        /// Why, and with which Result-Code.
        why: Unrouted,
        /// The route that it took, if any.
        route: Option<R>,
    },
}

impl<P: Clone> Decision<&P, &Arc<Route>> {
    /// The same, independent of the tables.
    pub(crate) fn cloned(self) -> Decision<P> {
        match self {
            Self::Local(because) => Decision::Local(because),
            Self::Forward { peer, route } => {
                Decision::Forward { peer: peer.clone(), route: route.cloned() }
            }
            Self::Redirect { route } => Decision::Redirect { route: route.clone() },
            Self::Unrouted { why, route } => Decision::Unrouted { why, route: route.cloned() },
        }
    }
}

/// Why a request is for the node itself (RFC 6733, 6.1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalBecause {
    /// Its Destination-Host is this node.
    Host,
    /// It has no Destination-Host, and the realm and the application are served here.
    Realm,
    /// It has no destination.
    NoDestination,
    /// It may not be forwarded: it has no P flag (RFC 6733, 3).
    NotProxiable,
    /// A route says so.
    Route,
}

/// Why a request goes nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unrouted {
    /// It has a Destination-Host and no Destination-Realm (RFC 6733, 6.1.6).
    NoRealm,
    /// No route is for its realm, and no peer of it (RFC 6733, 7.1.3).
    RealmNotServed,
    /// Routes are for its realm, but none for this request.
    NoRoute,
    /// None of the peers that it could go to can be sent it.
    NoPeer,
    /// The only peer that it may go to cannot be sent it.
    PeerGone,
    /// A route answers it with this.
    Answered(ResultCode),
}

/// Why a peer cannot be sent a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unfit {
    /// It was sent it before.
    Tried,
    /// The request came from it.
    CameFrom,
    /// The request was there before, its Route-Record says (RFC 6733, 6.1.7).
    InRouteRecord,
    /// There is no open connection.
    NotOpen,
    /// It has not advertised the application, nor that it relays (RFC 6733, 2.7).
    Application,
    /// It is being emptied.
    Draining,
    /// It wants no requests at all (RFC 7683).
    Overloaded,
    /// It is a server, and not the Destination-Host.
    NoAgent,
}

impl Unrouted {
    /// The Result-Code that says so.
    pub fn code(self) -> ResultCode {
        match self {
            Self::NoRealm | Self::NoRoute | Self::NoPeer | Self::PeerGone => {
                ResultCode::DIAMETER_UNABLE_TO_DELIVER
            }
            Self::RealmNotServed => ResultCode::DIAMETER_REALM_NOT_SERVED,
            Self::Answered(code) => code,
        }
    }
}

impl fmt::Display for Unrouted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoRealm => "it has a Destination-Host and no Destination-Realm",
            Self::RealmNotServed => "no route and no peer is for its realm",
            Self::NoRoute => "no route for its realm is for this request",
            Self::NoPeer => "none of the peers on its way can be sent it",
            Self::PeerGone => "the peer that it is for cannot be sent it",
            Self::Answered(_) => "its route says so",
        })
    }
}

impl fmt::Display for LocalBecause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Host => "its Destination-Host is this node",
            Self::Realm => "realm and application are served here",
            Self::NoDestination => "it has no destination",
            Self::NotProxiable => "it must not be forwarded, as it has no P flag",
            Self::Route => "its route says so",
        })
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tried => "it was sent it before",
            Self::CameFrom => "it sent the request",
            Self::InRouteRecord => "the request was there before, as its Route-Record says",
            Self::NotOpen => "there is no open connection",
            Self::Application => "it has advertised neither the application nor that it relays",
            Self::Draining => "it is being emptied",
            Self::Overloaded => "it wants no requests",
            Self::NoAgent => "it is a server, and not the Destination-Host",
        })
    }
}
