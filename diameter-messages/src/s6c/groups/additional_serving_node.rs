// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item, OctetString};
use crate::ts29173;
use crate::ts29272;
use crate::s6c::avp;

/// Another node that serves the user, as S6c tells it.
///
/// ```text
/// Additional-Serving-Node ::= < AVP Header: 2406 10415 >
///                             [ SGSN-Name ]
///                             [ SGSN-Realm ]
///                             [ SGSN-Number ]
///                             [ MME-Name ]
///                             [ MME-Realm ]
///                             [ MME-Number-for-MT-SMS ]
///                             [ MSC-Number ]
///                           * [ AVP ]
/// ```
///
/// AVP code 2406 of vendor 10415, 3GPP TS 29.338, 5.3.3.7.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdditionalServingNode {
    /// SGSN-Name (2409/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.13.
    pub sgsn_name: Option<DiameterIdentity>,
    /// SGSN-Realm (2410/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.14.
    pub sgsn_realm: Option<DiameterIdentity>,
    /// SGSN-Number (1489/10415), OctetString; 3GPP TS 29.272, 7.3.102.
    /// The ISDN number of an SGSN, in TBCD.
    pub sgsn_number: Option<OctetString>,
    /// MME-Name (2402/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.4.
    pub mme_name: Option<DiameterIdentity>,
    /// MME-Realm (2408/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.1.
    pub mme_realm: Option<DiameterIdentity>,
    /// MME-Number-for-MT-SMS (1645/10415), OctetString; 3GPP TS 29.338, 5.3.3.1.
    pub mme_number_for_mt_sms: Option<OctetString>,
    /// MSC-Number (2403/10415), OctetString; 3GPP TS 29.173, 6.4.5.
    /// The ISDN number of an MSC, in TBCD.
    pub msc_number: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AdditionalServingNode {}

static GRAMMAR: Grammar = Grammar {
    name: "Additional-Serving-Node",
    items: &[
        Item::optional(ts29173::avp::SGSN_NAME.description()),
        Item::optional(ts29173::avp::SGSN_REALM.description()),
        Item::optional(ts29272::avp::SGSN_NUMBER.description()),
        Item::optional(ts29173::avp::MME_NAME.description()),
        Item::optional(avp::MME_REALM.description()),
        Item::optional(avp::MME_NUMBER_FOR_MT_SMS.description()),
        Item::optional(ts29173::avp::MSC_NUMBER.description()),
        Item::any(),
    ],
};

impl Contents for AdditionalServingNode {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2409) => received.optional(0, &mut self.sgsn_name),
            (10415, 2410) => received.optional(1, &mut self.sgsn_realm),
            (10415, 1489) => received.optional(2, &mut self.sgsn_number),
            (10415, 2402) => received.optional(3, &mut self.mme_name),
            (10415, 2408) => received.optional(4, &mut self.mme_realm),
            (10415, 1645) => received.optional(5, &mut self.mme_number_for_mt_sms),
            (10415, 2403) => received.optional(6, &mut self.msc_number),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29173::avp::SGSN_NAME, &self.sgsn_name);
        avps.optional(&ts29173::avp::SGSN_REALM, &self.sgsn_realm);
        avps.optional(&ts29272::avp::SGSN_NUMBER, &self.sgsn_number);
        avps.optional(&ts29173::avp::MME_NAME, &self.mme_name);
        avps.optional(&avp::MME_REALM, &self.mme_realm);
        avps.optional(&avp::MME_NUMBER_FOR_MT_SMS, &self.mme_number_for_mt_sms);
        avps.optional(&ts29173::avp::MSC_NUMBER, &self.msc_number);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AdditionalServingNodeBuilder builds group AdditionalServingNode in Box<AdditionalServingNode>, with additional_avps;
    optional sgsn_name: IntoIdentity<Option<DiameterIdentity>>, "SGSN-Name";
    optional sgsn_realm: IntoIdentity<Option<DiameterIdentity>>, "SGSN-Realm";
    optional sgsn_number: IntoField<OctetString, Option<OctetString>>, "SGSN-Number";
    optional mme_name: IntoIdentity<Option<DiameterIdentity>>, "MME-Name";
    optional mme_realm: IntoIdentity<Option<DiameterIdentity>>, "MME-Realm";
    optional mme_number_for_mt_sms: IntoField<OctetString, Option<OctetString>>, "MME-Number-for-MT-SMS";
    optional msc_number: IntoField<OctetString, Option<OctetString>>, "MSC-Number";
}
