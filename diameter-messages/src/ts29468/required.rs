// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Flow-Description is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Flow-Description is not set",
    label = "set Flow-Description before `build`"
)]
pub trait FlowDescription<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FlowDescription<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MBMS-Bearer-Event is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MBMS-Bearer-Event is not set",
    label = "set MBMS-Bearer-Event before `build`"
)]
pub trait MbmsBearerEvent<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MbmsBearerEvent<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MBMS-Flow-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MBMS-Flow-Identifier is not set",
    label = "set MBMS-Flow-Identifier before `build`"
)]
pub trait MbmsFlowIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MbmsFlowIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MBMS-StartStop-Indication is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MBMS-StartStop-Indication is not set",
    label = "set MBMS-StartStop-Indication before `build`"
)]
pub trait MbmsStartStopIndication<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MbmsStartStopIndication<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ROHC-Profile is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ROHC-Profile is not set",
    label = "set ROHC-Profile before `build`"
)]
pub trait RohcProfile<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RohcProfile<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// TMGI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP TMGI is not set",
    label = "set TMGI before `build`"
)]
pub trait Tmgi<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Tmgi<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// TMGI-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP TMGI-Number is not set",
    label = "set TMGI-Number before `build`"
)]
pub trait TmgiNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TmgiNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
