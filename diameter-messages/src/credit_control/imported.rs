// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    FailedAvp, FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, RedirectHostUsage,
    ResultCode, TerminationCause,
};

pub use crate::rfc5777::{
    Classifier, ClassifierBuilder, DiffservCodePoint, Direction, EthOption,
    EthOptionBuilder, EthProtoType, EthProtoTypeBuilder, Eui64AddressMask,
    Eui64AddressMaskBuilder, ExcessTreatment, ExcessTreatmentBuilder, FilterRule,
    FilterRuleBuilder, FragmentationFlag, FromSpec, FromSpecBuilder, IcmpCode, IcmpType,
    IcmpTypeBuilder, IcmpTypeNumber, IpAddressMask, IpAddressMaskBuilder, IpAddressRange,
    IpAddressRangeBuilder, IpOption, IpOptionBuilder, IpOptionType, MacAddressMask,
    MacAddressMaskBuilder, Negated, PortRange, PortRangeBuilder, Protocol, QosParameters,
    QosParametersBuilder, QosProfileTemplate, QosProfileTemplateBuilder, QosSemantics,
    TcpFlags, TcpFlagsBuilder, TcpOption, TcpOptionBuilder, TcpOptionType,
    TimeOfDayCondition, TimeOfDayConditionBuilder, TimezoneFlag, ToSpec, ToSpecBuilder,
    TreatmentAction, UseAssignedAddress, UserPriorityRange, UserPriorityRangeBuilder,
    VlanIdRange, VlanIdRangeBuilder,
};
