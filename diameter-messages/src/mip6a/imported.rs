// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthRequestType, AuthSessionState, FailedAvp, FailedAvpBuilder, ProxyInfo,
    ProxyInfoBuilder, ReAuthRequestType, RedirectHostUsage, ResultCode,
};

pub use crate::mobile_ipv4::{
    MipAlgorithmType, MipHomeAgentHost, MipHomeAgentHostBuilder, MipReplayMode,
};

pub use crate::nasreq::NasPortType;
pub use crate::rfc5447::{Mip6AgentInfo, Mip6AgentInfoBuilder};
pub use crate::rfc5777::{
    Classifier, ClassifierBuilder, DiffservCodePoint, Direction, EthOption,
    EthOptionBuilder, EthProtoType, EthProtoTypeBuilder, Eui64AddressMask,
    Eui64AddressMaskBuilder, ExcessTreatment, ExcessTreatmentBuilder, FilterRule,
    FilterRuleBuilder, FragmentationFlag, FromSpec, FromSpecBuilder, IcmpCode, IcmpType,
    IcmpTypeBuilder, IcmpTypeNumber, IpAddressMask, IpAddressMaskBuilder, IpAddressRange,
    IpAddressRangeBuilder, IpOption, IpOptionBuilder, IpOptionType, MacAddressMask,
    MacAddressMaskBuilder, Negated, PortRange, PortRangeBuilder, Protocol, QosCapability,
    QosCapabilityBuilder, QosParameters, QosParametersBuilder, QosProfileTemplate,
    QosProfileTemplateBuilder, QosResources, QosResourcesBuilder, QosSemantics, TcpFlags,
    TcpFlagsBuilder, TcpOption, TcpOptionBuilder, TcpOptionType, TimeOfDayCondition,
    TimeOfDayConditionBuilder, TimezoneFlag, ToSpec, ToSpecBuilder, TreatmentAction,
    UseAssignedAddress, UserPriorityRange, UserPriorityRangeBuilder, VlanIdRange,
    VlanIdRangeBuilder,
};

pub use crate::rfc5778::{Mip6AuthMode, MipMnHaMsa, MipMnHaMsaBuilder};
