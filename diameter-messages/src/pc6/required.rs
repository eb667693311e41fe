// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// App-Layer-User-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP App-Layer-User-Id is not set",
    label = "set App-Layer-User-Id before `build`"
)]
pub trait AppLayerUserId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AppLayerUserId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Auth-Session-State is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Auth-Session-State is not set",
    label = "set Auth-Session-State before `build`"
)]
pub trait AuthSessionState<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AuthSessionState<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Destination-Realm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Destination-Realm is not set",
    label = "set Destination-Realm before `build`"
)]
pub trait DestinationRealm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DestinationRealm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Discovery-Auth-Request is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Discovery-Auth-Request is not set",
    label = "set Discovery-Auth-Request before `build`"
)]
pub trait DiscoveryAuthRequest<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DiscoveryAuthRequest<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Location-Estimate is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Location-Estimate is not set",
    label = "set Location-Estimate before `build`"
)]
pub trait LocationEstimate<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> LocationEstimate<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Match-Report-Info is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Match-Report-Info is not set",
    label = "set Match-Report-Info before `build`"
)]
pub trait MatchReportInfo<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MatchReportInfo<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Match-Request is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Match-Request is not set",
    label = "set Match-Request before `build`"
)]
pub trait MatchRequest<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MatchRequest<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Origin-Host is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Origin-Host is not set",
    label = "set Origin-Host before `build`"
)]
pub trait OriginHost<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OriginHost<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Origin-Realm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Origin-Realm is not set",
    label = "set Origin-Realm before `build`"
)]
pub trait OriginRealm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OriginRealm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// PRR-Flags is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PRR-Flags is not set",
    label = "set PRR-Flags before `build`"
)]
pub trait PrrFlags<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PrrFlags<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Requesting-EPUID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Requesting-EPUID is not set",
    label = "set Requesting-EPUID before `build`"
)]
pub trait RequestingEpuid<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RequestingEpuid<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Session-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Session-Id is not set",
    label = "set Session-Id before `build`"
)]
pub trait SessionId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SessionId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Targeted-EPUID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Targeted-EPUID is not set",
    label = "set Targeted-EPUID before `build`"
)]
pub trait TargetedEpuid<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TargetedEpuid<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Time-Window is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Time-Window is not set",
    label = "set Time-Window before `build`"
)]
pub trait TimeWindow<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TimeWindow<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// User-Identity is set.
#[diagnostic::on_unimplemented(
    message = "required AVP User-Identity is not set",
    label = "set User-Identity before `build`"
)]
pub trait UserIdentity<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UserIdentity<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Visited-PLMN-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Visited-PLMN-Id is not set",
    label = "set Visited-PLMN-Id before `build`"
)]
pub trait VisitedPlmnId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> VisitedPlmnId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
