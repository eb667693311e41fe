// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Access-Restriction-Data is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Access-Restriction-Data is not set",
    label = "set Access-Restriction-Data before `build`"
)]
pub trait AccessRestrictionData<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AccessRestrictionData<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// All-APN-Configurations-Included-Indicator is set.
#[diagnostic::on_unimplemented(
    message = "required AVP All-APN-Configurations-Included-Indicator is not set",
    label = "set All-APN-Configurations-Included-Indicator before `build`"
)]
pub trait AllApnConfigurationsIncludedIndicator<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AllApnConfigurationsIncludedIndicator<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Allocation-Retention-Priority is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Allocation-Retention-Priority is not set",
    label = "set Allocation-Retention-Priority before `build`"
)]
pub trait AllocationRetentionPriority<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AllocationRetentionPriority<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// APN-Configuration is set.
#[diagnostic::on_unimplemented(
    message = "required AVP APN-Configuration is not set",
    label = "set APN-Configuration before `build`"
)]
pub trait ApnConfiguration<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ApnConfiguration<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// AUTN is set.
#[diagnostic::on_unimplemented(
    message = "required AVP AUTN is not set",
    label = "set AUTN before `build`"
)]
pub trait Autn<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Autn<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Client-Identity is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Client-Identity is not set",
    label = "set Client-Identity before `build`"
)]
pub trait ClientIdentity<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ClientIdentity<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Complete-Data-List-Included-Indicator is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Complete-Data-List-Included-Indicator is not set",
    label = "set Complete-Data-List-Included-Indicator before `build`"
)]
pub trait CompleteDataListIncludedIndicator<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CompleteDataListIncludedIndicator<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Confidentiality-Key is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Confidentiality-Key is not set",
    label = "set Confidentiality-Key before `build`"
)]
pub trait ConfidentialityKey<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ConfidentialityKey<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Context-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Context-Identifier is not set",
    label = "set Context-Identifier before `build`"
)]
pub trait ContextIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ContextIdentifier<T> for Set<T> {
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

/// Daylight-Saving-Time is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Daylight-Saving-Time is not set",
    label = "set Daylight-Saving-Time before `build`"
)]
pub trait DaylightSavingTime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DaylightSavingTime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// DSR-Flags is set.
#[diagnostic::on_unimplemented(
    message = "required AVP DSR-Flags is not set",
    label = "set DSR-Flags before `build`"
)]
pub trait DsrFlags<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DsrFlags<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// eDRX-Cycle-Length-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP eDRX-Cycle-Length-Value is not set",
    label = "set eDRX-Cycle-Length-Value before `build`"
)]
pub trait EDrxCycleLengthValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> EDrxCycleLengthValue<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// 5QI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP 5QI is not set",
    label = "set 5QI before `build`"
)]
pub trait FiveQi<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FiveQi<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Group-PLMN-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Group-PLMN-Id is not set",
    label = "set Group-PLMN-Id before `build`"
)]
pub trait GroupPlmnId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> GroupPlmnId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Group-Service-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Group-Service-Id is not set",
    label = "set Group-Service-Id before `build`"
)]
pub trait GroupServiceId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> GroupServiceId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Integrity-Key is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Integrity-Key is not set",
    label = "set Integrity-Key before `build`"
)]
pub trait IntegrityKey<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> IntegrityKey<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Job-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Job-Type is not set",
    label = "set Job-Type before `build`"
)]
pub trait JobType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> JobType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// KASME is set.
#[diagnostic::on_unimplemented(
    message = "required AVP KASME is not set",
    label = "set KASME before `build`"
)]
pub trait Kasme<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Kasme<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Kc is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Kc is not set",
    label = "set Kc before `build`"
)]
pub trait Kc<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Kc<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Local-Group-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Local-Group-Id is not set",
    label = "set Local-Group-Id before `build`"
)]
pub trait LocalGroupId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> LocalGroupId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Max-Requested-Bandwidth-DL is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Max-Requested-Bandwidth-DL is not set",
    label = "set Max-Requested-Bandwidth-DL before `build`"
)]
pub trait MaxRequestedBandwidthDl<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MaxRequestedBandwidthDl<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Max-Requested-Bandwidth-UL is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Max-Requested-Bandwidth-UL is not set",
    label = "set Max-Requested-Bandwidth-UL before `build`"
)]
pub trait MaxRequestedBandwidthUl<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MaxRequestedBandwidthUl<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP6-Agent-Info is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP6-Agent-Info is not set",
    label = "set MIP6-Agent-Info before `build`"
)]
pub trait Mip6AgentInfo<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Mip6AgentInfo<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Monitoring-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Monitoring-Type is not set",
    label = "set Monitoring-Type before `build`"
)]
pub trait MonitoringType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MonitoringType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Operation-Mode is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Operation-Mode is not set",
    label = "set Operation-Mode before `build`"
)]
pub trait OperationMode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OperationMode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Paging-Time-Window-Length is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Paging-Time-Window-Length is not set",
    label = "set Paging-Time-Window-Length before `build`"
)]
pub trait PagingTimeWindowLength<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PagingTimeWindowLength<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// PC5-QoS-Flow is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PC5-QoS-Flow is not set",
    label = "set PC5-QoS-Flow before `build`"
)]
pub trait Pc5QosFlow<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Pc5QosFlow<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// PDN-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PDN-Type is not set",
    label = "set PDN-Type before `build`"
)]
pub trait PdnType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PdnType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// PDP-Context is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PDP-Context is not set",
    label = "set PDP-Context before `build`"
)]
pub trait PdpContext<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PdpContext<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// PDP-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PDP-Type is not set",
    label = "set PDP-Type before `build`"
)]
pub trait PdpType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PdpType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ProSe-Permission is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ProSe-Permission is not set",
    label = "set ProSe-Permission before `build`"
)]
pub trait ProsePermission<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ProsePermission<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// QoS-Class-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP QoS-Class-Identifier is not set",
    label = "set QoS-Class-Identifier before `build`"
)]
pub trait QosClassIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> QosClassIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// QoS-Subscribed is set.
#[diagnostic::on_unimplemented(
    message = "required AVP QoS-Subscribed is not set",
    label = "set QoS-Subscribed before `build`"
)]
pub trait QosSubscribed<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> QosSubscribed<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// RAND is set.
#[diagnostic::on_unimplemented(
    message = "required AVP RAND is not set",
    label = "set RAND before `build`"
)]
pub trait Rand<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Rand<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// RAT-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP RAT-Type is not set",
    label = "set RAT-Type before `build`"
)]
pub trait RatType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RatType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SCEF-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SCEF-ID is not set",
    label = "set SCEF-ID before `build`"
)]
pub trait ScefId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ScefId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SCEF-Reference-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SCEF-Reference-ID is not set",
    label = "set SCEF-Reference-ID before `build`"
)]
pub trait ScefReferenceId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ScefReferenceId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Service-Selection is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Service-Selection is not set",
    label = "set Service-Selection before `build`"
)]
pub trait ServiceSelection<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ServiceSelection<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ServiceTypeIdentity is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ServiceTypeIdentity is not set",
    label = "set ServiceTypeIdentity before `build`"
)]
pub trait ServiceTypeIdentity<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ServiceTypeIdentity<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SRES is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SRES is not set",
    label = "set SRES before `build`"
)]
pub trait Sres<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Sres<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SS-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SS-Code is not set",
    label = "set SS-Code before `build`"
)]
pub trait SsCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SsCode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SS-Status is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SS-Status is not set",
    label = "set SS-Status before `build`"
)]
pub trait SsStatus<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SsStatus<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Time-Zone is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Time-Zone is not set",
    label = "set Time-Zone before `build`"
)]
pub trait TimeZone<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TimeZone<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Trace-Collection-Entity is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Trace-Collection-Entity is not set",
    label = "set Trace-Collection-Entity before `build`"
)]
pub trait TraceCollectionEntity<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TraceCollectionEntity<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Trace-Depth is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Trace-Depth is not set",
    label = "set Trace-Depth before `build`"
)]
pub trait TraceDepth<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TraceDepth<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Trace-Event-List is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Trace-Event-List is not set",
    label = "set Trace-Event-List before `build`"
)]
pub trait TraceEventList<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TraceEventList<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Trace-NE-Type-List is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Trace-NE-Type-List is not set",
    label = "set Trace-NE-Type-List before `build`"
)]
pub trait TraceNeTypeList<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TraceNeTypeList<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Trace-Reference is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Trace-Reference is not set",
    label = "set Trace-Reference before `build`"
)]
pub trait TraceReference<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TraceReference<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// TS-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP TS-Code is not set",
    label = "set TS-Code before `build`"
)]
pub trait TsCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TsCode<T> for Set<T> {
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

/// XRES is set.
#[diagnostic::on_unimplemented(
    message = "required AVP XRES is not set",
    label = "set XRES before `build`"
)]
pub trait Xres<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Xres<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
