// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Classifier-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Classifier-ID is not set",
    label = "set Classifier-ID before `build`"
)]
pub trait ClassifierId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ClassifierId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ETH-Proto-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ETH-Proto-Type is not set",
    label = "set ETH-Proto-Type before `build`"
)]
pub trait EthProtoType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> EthProtoType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// EUI64-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP EUI64-Address is not set",
    label = "set EUI64-Address before `build`"
)]
pub trait Eui64Address<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Eui64Address<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// EUI64-Address-Mask-Pattern is set.
#[diagnostic::on_unimplemented(
    message = "required AVP EUI64-Address-Mask-Pattern is not set",
    label = "set EUI64-Address-Mask-Pattern before `build`"
)]
pub trait Eui64AddressMaskPattern<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Eui64AddressMaskPattern<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Filter-Rule is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Filter-Rule is not set",
    label = "set Filter-Rule before `build`"
)]
pub trait FilterRule<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FilterRule<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ICMP-Type-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ICMP-Type-Number is not set",
    label = "set ICMP-Type-Number before `build`"
)]
pub trait IcmpTypeNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> IcmpTypeNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// IP-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP IP-Address is not set",
    label = "set IP-Address before `build`"
)]
pub trait IpAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> IpAddress<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// IP-Bit-Mask-Width is set.
#[diagnostic::on_unimplemented(
    message = "required AVP IP-Bit-Mask-Width is not set",
    label = "set IP-Bit-Mask-Width before `build`"
)]
pub trait IpBitMaskWidth<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> IpBitMaskWidth<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// IP-Option-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP IP-Option-Type is not set",
    label = "set IP-Option-Type before `build`"
)]
pub trait IpOptionType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> IpOptionType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MAC-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MAC-Address is not set",
    label = "set MAC-Address before `build`"
)]
pub trait MacAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MacAddress<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MAC-Address-Mask-Pattern is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MAC-Address-Mask-Pattern is not set",
    label = "set MAC-Address-Mask-Pattern before `build`"
)]
pub trait MacAddressMaskPattern<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MacAddressMaskPattern<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// QoS-Profile-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP QoS-Profile-Id is not set",
    label = "set QoS-Profile-Id before `build`"
)]
pub trait QosProfileId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> QosProfileId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// QoS-Profile-Template is set.
#[diagnostic::on_unimplemented(
    message = "required AVP QoS-Profile-Template is not set",
    label = "set QoS-Profile-Template before `build`"
)]
pub trait QosProfileTemplate<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> QosProfileTemplate<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// TCP-Flag-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP TCP-Flag-Type is not set",
    label = "set TCP-Flag-Type before `build`"
)]
pub trait TcpFlagType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TcpFlagType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// TCP-Option-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP TCP-Option-Type is not set",
    label = "set TCP-Option-Type before `build`"
)]
pub trait TcpOptionType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TcpOptionType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Treatment-Action is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Treatment-Action is not set",
    label = "set Treatment-Action before `build`"
)]
pub trait TreatmentAction<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TreatmentAction<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Vendor-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Vendor-Id is not set",
    label = "set Vendor-Id before `build`"
)]
pub trait VendorId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> VendorId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
