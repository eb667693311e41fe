// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::credit_control;
use crate::oma_dds;
use crate::onem2m;
use crate::credit_control::SubscriptionId;
use crate::oma_dds::{DcdInformation, ImInformation, ServiceGenericInformation};
use crate::onem2m::M2mInformation;
use crate::ts32299::{
    AocInformation, CpdtInformation, ImsInformation, LcsInformation, MbmsInformation,
    MmsInformation, MmtelInformation, PocInformation, ProseInformation, PsInformation,
    SmsInformation, VcsInformation, avp,
};

/// What a service adds to a charging message; the group of the service in question stands in it.
///
/// ```text
/// Service-Information ::= < AVP Header: 873 10415 >
///                       * [ Subscription-Id ]
///                         [ AoC-Information ]
///                         [ PS-Information ]
///                         [ IMS-Information ]
///                         [ MMS-Information ]
///                         [ LCS-Information ]
///                         [ PoC-Information ]
///                         [ MBMS-Information ]
///                         [ SMS-Information ]
///                         [ VCS-Information ]
///                         [ MMTel-Information ]
///                         [ ProSe-Information ]
///                         [ Service-Generic-Information ]
///                         [ IM-Information ]
///                         [ DCD-Information ]
///                         [ M2M-Information ]
///                         [ CPDT-Information ]
/// ```
///
/// AVP code 873 of vendor 10415, 3GPP TS 32.299, 7.2.192.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceInformation {
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// AoC-Information (2054/10415), Grouped; 3GPP TS 32.299, 7.2.15.
    pub aoc_information: Option<Box<AocInformation>>,
    /// PS-Information (874/10415), Grouped; 3GPP TS 32.299, 7.2.158.
    pub ps_information: Option<Box<PsInformation>>,
    /// IMS-Information (876/10415), Grouped; 3GPP TS 32.299, 7.2.77.
    pub ims_information: Option<Box<ImsInformation>>,
    /// MMS-Information (877/10415), Grouped; 3GPP TS 32.299, 7.2.110.
    pub mms_information: Option<Box<MmsInformation>>,
    /// LCS-Information (878/10415), Grouped; 3GPP TS 32.299, 7.2.89.
    pub lcs_information: Option<Box<LcsInformation>>,
    /// PoC-Information (879/10415), Grouped; 3GPP TS 32.299, 7.2.144.
    pub poc_information: Option<Box<PocInformation>>,
    /// MBMS-Information (880/10415), Grouped; 3GPP TS 32.299, 7.2.99.
    pub mbms_information: Option<Box<MbmsInformation>>,
    /// SMS-Information (2000/10415), Grouped; 3GPP TS 32.299, 7.2.211.
    pub sms_information: Option<Box<SmsInformation>>,
    /// VCS-Information (3410/10415), Grouped; 3GPP TS 32.299, 7.2.242A.
    pub vcs_information: Option<Box<VcsInformation>>,
    /// MMTel-Information (2030/10415), Grouped; 3GPP TS 32.299, 7.2.111.
    pub mmtel_information: Option<Box<MmtelInformation>>,
    /// ProSe-Information (3447/10415), Grouped; 3GPP TS 32.299, 7.2.154I.
    pub prose_information: Option<Box<ProseInformation>>,
    /// Service-Generic-Information (1256/10415), Grouped; OMA DDS Charging Data, 8.5.10.
    pub service_generic_information: Option<Box<ServiceGenericInformation>>,
    /// IM-Information (2110/10415), Grouped; OMA DDS Charging Data, 8.5.6.
    pub im_information: Option<Box<ImInformation>>,
    /// DCD-Information (2115/10415), Grouped; OMA DDS Charging Data, 8.5.5.
    pub dcd_information: Option<Box<DcdInformation>>,
    /// M2M-Information (1011/45687), Grouped; oneM2M TS-0004, A.4.14.
    pub m2m_information: Option<Box<M2mInformation>>,
    /// CPDT-Information (3927/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub cpdt_information: Option<Box<CpdtInformation>>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ServiceInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Information",
    items: &[
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(avp::AOC_INFORMATION.description()),
        Item::optional(avp::PS_INFORMATION.description()),
        Item::optional(avp::IMS_INFORMATION.description()),
        Item::optional(avp::MMS_INFORMATION.description()),
        Item::optional(avp::LCS_INFORMATION.description()),
        Item::optional(avp::POC_INFORMATION.description()),
        Item::optional(avp::MBMS_INFORMATION.description()),
        Item::optional(avp::SMS_INFORMATION.description()),
        Item::optional(avp::VCS_INFORMATION.description()),
        Item::optional(avp::MMTEL_INFORMATION.description()),
        Item::optional(avp::PROSE_INFORMATION.description()),
        Item::optional(oma_dds::avp::SERVICE_GENERIC_INFORMATION.description()),
        Item::optional(oma_dds::avp::IM_INFORMATION.description()),
        Item::optional(oma_dds::avp::DCD_INFORMATION.description()),
        Item::optional(onem2m::avp::M2M_INFORMATION.description()),
        Item::optional(avp::CPDT_INFORMATION.description()),
    ],
};

impl Contents for ServiceInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 443) => received.many(0, &mut self.subscription_id),
            (10415, 2054) => received.optional_boxed(1, &mut self.aoc_information),
            (10415, 874) => received.optional_boxed(2, &mut self.ps_information),
            (10415, 876) => received.optional_boxed(3, &mut self.ims_information),
            (10415, 877) => received.optional_boxed(4, &mut self.mms_information),
            (10415, 878) => received.optional_boxed(5, &mut self.lcs_information),
            (10415, 879) => received.optional_boxed(6, &mut self.poc_information),
            (10415, 880) => received.optional_boxed(7, &mut self.mbms_information),
            (10415, 2000) => received.optional_boxed(8, &mut self.sms_information),
            (10415, 3410) => received.optional_boxed(9, &mut self.vcs_information),
            (10415, 2030) => received.optional_boxed(10, &mut self.mmtel_information),
            (10415, 3447) => received.optional_boxed(11, &mut self.prose_information),
            (10415, 1256) => {
                received.optional_boxed(12, &mut self.service_generic_information)
            }
            (10415, 2110) => received.optional_boxed(13, &mut self.im_information),
            (10415, 2115) => received.optional_boxed(14, &mut self.dcd_information),
            (45687, 1011) => received.optional_boxed(15, &mut self.m2m_information),
            (10415, 3927) => received.optional_boxed(16, &mut self.cpdt_information),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional_boxed(&avp::AOC_INFORMATION, &self.aoc_information);
        avps.optional_boxed(&avp::PS_INFORMATION, &self.ps_information);
        avps.optional_boxed(&avp::IMS_INFORMATION, &self.ims_information);
        avps.optional_boxed(&avp::MMS_INFORMATION, &self.mms_information);
        avps.optional_boxed(&avp::LCS_INFORMATION, &self.lcs_information);
        avps.optional_boxed(&avp::POC_INFORMATION, &self.poc_information);
        avps.optional_boxed(&avp::MBMS_INFORMATION, &self.mbms_information);
        avps.optional_boxed(&avp::SMS_INFORMATION, &self.sms_information);
        avps.optional_boxed(&avp::VCS_INFORMATION, &self.vcs_information);
        avps.optional_boxed(&avp::MMTEL_INFORMATION, &self.mmtel_information);
        avps.optional_boxed(&avp::PROSE_INFORMATION, &self.prose_information);
        avps.optional_boxed(
            &oma_dds::avp::SERVICE_GENERIC_INFORMATION,
            &self.service_generic_information,
        );
        avps.optional_boxed(&oma_dds::avp::IM_INFORMATION, &self.im_information);
        avps.optional_boxed(&oma_dds::avp::DCD_INFORMATION, &self.dcd_information);
        avps.optional_boxed(&onem2m::avp::M2M_INFORMATION, &self.m2m_information);
        avps.optional_boxed(&avp::CPDT_INFORMATION, &self.cpdt_information);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceInformationBuilder builds group ServiceInformation in Box<ServiceInformation>;
    optional aoc_information: IntoField<AocInformation, Option<Box<AocInformation>>>, "AoC-Information";
    optional ps_information: IntoField<PsInformation, Option<Box<PsInformation>>>, "PS-Information";
    optional ims_information: IntoField<ImsInformation, Option<Box<ImsInformation>>>, "IMS-Information";
    optional mms_information: IntoField<MmsInformation, Option<Box<MmsInformation>>>, "MMS-Information";
    optional lcs_information: IntoField<LcsInformation, Option<Box<LcsInformation>>>, "LCS-Information";
    optional poc_information: IntoField<PocInformation, Option<Box<PocInformation>>>, "PoC-Information";
    optional mbms_information: IntoField<MbmsInformation, Option<Box<MbmsInformation>>>, "MBMS-Information";
    optional sms_information: IntoField<SmsInformation, Option<Box<SmsInformation>>>, "SMS-Information";
    optional vcs_information: IntoField<VcsInformation, Option<Box<VcsInformation>>>, "VCS-Information";
    optional mmtel_information: IntoField<MmtelInformation, Option<Box<MmtelInformation>>>, "MMTel-Information";
    optional prose_information: IntoField<ProseInformation, Option<Box<ProseInformation>>>, "ProSe-Information";
    optional service_generic_information: IntoField<ServiceGenericInformation, Option<Box<ServiceGenericInformation>>>, "Service-Generic-Information";
    optional im_information: IntoField<ImInformation, Option<Box<ImInformation>>>, "IM-Information";
    optional dcd_information: IntoField<DcdInformation, Option<Box<DcdInformation>>>, "DCD-Information";
    optional m2m_information: IntoField<M2mInformation, Option<Box<M2mInformation>>>, "M2M-Information";
    optional cpdt_information: IntoField<CpdtInformation, Option<Box<CpdtInformation>>>, "CPDT-Information";
    repeated subscription_id, subscription_ids: IntoField<SubscriptionId>, "Subscription-Id";
}
