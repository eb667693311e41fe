// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// AF-Charging-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP AF-Charging-Identifier is not set",
    label = "set AF-Charging-Identifier before `build`"
)]
pub trait AfChargingIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AfChargingIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Announcement-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Announcement-Identifier is not set",
    label = "set Announcement-Identifier before `build`"
)]
pub trait AnnouncementIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AnnouncementIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Base-Time-Interval is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Base-Time-Interval is not set",
    label = "set Base-Time-Interval before `build`"
)]
pub trait BaseTimeInterval<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> BaseTimeInterval<T> for Set<T> {
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

/// Content-Length is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Content-Length is not set",
    label = "set Content-Length before `build`"
)]
pub trait ContentLength<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ContentLength<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Content-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Content-Type is not set",
    label = "set Content-Type before `build`"
)]
pub trait ContentType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ContentType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// CSG-Access-Mode is set.
#[diagnostic::on_unimplemented(
    message = "required AVP CSG-Access-Mode is not set",
    label = "set CSG-Access-Mode before `build`"
)]
pub trait CsgAccessMode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CsgAccessMode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// CSG-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP CSG-Id is not set",
    label = "set CSG-Id before `build`"
)]
pub trait CsgId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CsgId<T> for Set<T> {
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

/// Current-Tariff is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Current-Tariff is not set",
    label = "set Current-Tariff before `build`"
)]
pub trait CurrentTariff<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CurrentTariff<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Envelope-Start-Time is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Envelope-Start-Time is not set",
    label = "set Envelope-Start-Time before `build`"
)]
pub trait EnvelopeStartTime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> EnvelopeStartTime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Node-Functionality is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Node-Functionality is not set",
    label = "set Node-Functionality before `build`"
)]
pub trait NodeFunctionality<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> NodeFunctionality<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// OC-Report-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP OC-Report-Type is not set",
    label = "set OC-Report-Type before `build`"
)]
pub trait OcReportType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OcReportType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// OC-Sequence-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP OC-Sequence-Number is not set",
    label = "set OC-Sequence-Number before `build`"
)]
pub trait OcSequenceNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OcSequenceNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// PoC-Change-Time is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PoC-Change-Time is not set",
    label = "set PoC-Change-Time before `build`"
)]
pub trait PocChangeTime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PocChangeTime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// PS-Free-Format-Data is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PS-Free-Format-Data is not set",
    label = "set PS-Free-Format-Data before `build`"
)]
pub trait PsFreeFormatData<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PsFreeFormatData<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SSID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SSID is not set",
    label = "set SSID before `build`"
)]
pub trait Ssid<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Ssid<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// 3GPP-Charging-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP 3GPP-Charging-Id is not set",
    label = "set 3GPP-Charging-Id before `build`"
)]
pub trait ThreeGppChargingId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ThreeGppChargingId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Time-Quota-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Time-Quota-Type is not set",
    label = "set Time-Quota-Type before `build`"
)]
pub trait TimeQuotaType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TimeQuotaType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// UE-Local-IP-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP UE-Local-IP-Address is not set",
    label = "set UE-Local-IP-Address before `build`"
)]
pub trait UeLocalIpAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UeLocalIpAddress<T> for Set<T> {
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

/// Variable-Part-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Variable-Part-Type is not set",
    label = "set Variable-Part-Type before `build`"
)]
pub trait VariablePartType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> VariablePartType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Variable-Part-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Variable-Part-Value is not set",
    label = "set Variable-Part-Value before `build`"
)]
pub trait VariablePartValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> VariablePartValue<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
