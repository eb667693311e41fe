// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Auth-Application-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Auth-Application-Id is not set",
    label = "set Auth-Application-Id before `build`"
)]
pub trait AuthApplicationId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AuthApplicationId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// CC-Request-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP CC-Request-Number is not set",
    label = "set CC-Request-Number before `build`"
)]
pub trait CcRequestNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CcRequestNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// CC-Request-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP CC-Request-Type is not set",
    label = "set CC-Request-Type before `build`"
)]
pub trait CcRequestType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CcRequestType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// CC-Unit-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP CC-Unit-Type is not set",
    label = "set CC-Unit-Type before `build`"
)]
pub trait CcUnitType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CcUnitType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Currency-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Currency-Code is not set",
    label = "set Currency-Code before `build`"
)]
pub trait CurrencyCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CurrencyCode<T> for Set<T> {
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

/// Final-Unit-Action is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Final-Unit-Action is not set",
    label = "set Final-Unit-Action before `build`"
)]
pub trait FinalUnitAction<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FinalUnitAction<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// G-S-U-Pool-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP G-S-U-Pool-Identifier is not set",
    label = "set G-S-U-Pool-Identifier before `build`"
)]
pub trait GSUPoolIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> GSUPoolIdentifier<T> for Set<T> {
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

/// Redirect-Address-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Redirect-Address-Type is not set",
    label = "set Redirect-Address-Type before `build`"
)]
pub trait RedirectAddressType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RedirectAddressType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Redirect-Server-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Redirect-Server-Address is not set",
    label = "set Redirect-Server-Address before `build`"
)]
pub trait RedirectServerAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RedirectServerAddress<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Result-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Result-Code is not set",
    label = "set Result-Code before `build`"
)]
pub trait ResultCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ResultCode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Service-Context-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Service-Context-Id is not set",
    label = "set Service-Context-Id before `build`"
)]
pub trait ServiceContextId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ServiceContextId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Service-Parameter-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Service-Parameter-Type is not set",
    label = "set Service-Parameter-Type before `build`"
)]
pub trait ServiceParameterType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ServiceParameterType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Service-Parameter-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Service-Parameter-Value is not set",
    label = "set Service-Parameter-Value before `build`"
)]
pub trait ServiceParameterValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ServiceParameterValue<T> for Set<T> {
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

/// Subscription-Id-Data is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Subscription-Id-Data is not set",
    label = "set Subscription-Id-Data before `build`"
)]
pub trait SubscriptionIdData<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SubscriptionIdData<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Subscription-Id-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Subscription-Id-Type is not set",
    label = "set Subscription-Id-Type before `build`"
)]
pub trait SubscriptionIdType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SubscriptionIdType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Unit-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Unit-Value is not set",
    label = "set Unit-Value before `build`"
)]
pub trait UnitValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UnitValue<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// User-Equipment-Info-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP User-Equipment-Info-Type is not set",
    label = "set User-Equipment-Info-Type before `build`"
)]
pub trait UserEquipmentInfoType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UserEquipmentInfoType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// User-Equipment-Info-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP User-Equipment-Info-Value is not set",
    label = "set User-Equipment-Info-Value before `build`"
)]
pub trait UserEquipmentInfoValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UserEquipmentInfoValue<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Value-Digits is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Value-Digits is not set",
    label = "set Value-Digits before `build`"
)]
pub trait ValueDigits<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ValueDigits<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
