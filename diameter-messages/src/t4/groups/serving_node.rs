// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item, OctetString};
use crate::ts29173;
use crate::ts29272;
use crate::ts29336;
use crate::ts29338;

/// The node that serves the user, as T4 tells it.
///
/// ```text
/// Serving-Node ::= < AVP Header: 2401 10415 >
///                  [ SMSF-3GPP-Name ]
///                  [ SMSF-3GPP-Realm ]
///                  [ SMSF-3GPP-Number ]
///                  [ SMSF-Non-3GPP-Name ]
///                  [ SMSF-Non-3GPP-Realm ]
///                  [ SMSF-Non-3GPP-Number ]
///                  [ SGSN-Name ]
///                  [ SGSN-Realm ]
///                  [ SGSN-Number ]
///                  [ MME-Name ]
///                  [ MME-Realm ]
///                  [ MME-Number-for-MT-SMS ]
///                  [ MSC-Number ]
///                  [ IP-SM-GW-Number ]
///                  [ IP-SM-GW-Name ]
///                  [ IP-SM-GW-Realm ]
///                * [ AVP ]
/// ```
///
/// AVP code 2401 of vendor 10415, 3GPP TS 29.337, 6.3.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServingNode {
    /// SMSF-3GPP-Name (3340/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.31.
    pub smsf_3gpp_name: Option<DiameterIdentity>,
    /// SMSF-3GPP-Realm (3342/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.33.
    pub smsf_3gpp_realm: Option<DiameterIdentity>,
    /// SMSF-3GPP-Number (3338/10415), OctetString; 3GPP TS 29.338, 5.3.3.29.
    /// The ISDN number of the SMSF, in TBCD.
    pub smsf_3gpp_number: Option<OctetString>,
    /// SMSF-Non-3GPP-Name (3341/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.32.
    pub smsf_non_3gpp_name: Option<DiameterIdentity>,
    /// SMSF-Non-3GPP-Realm (3343/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.34.
    pub smsf_non_3gpp_realm: Option<DiameterIdentity>,
    /// SMSF-Non-3GPP-Number (3339/10415), OctetString; 3GPP TS 29.338, 5.3.3.30.
    /// The ISDN number of the SMSF, in TBCD.
    pub smsf_non_3gpp_number: Option<OctetString>,
    /// SGSN-Name (2409/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.13.
    pub sgsn_name: Option<DiameterIdentity>,
    /// SGSN-Realm (2410/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.14.
    pub sgsn_realm: Option<DiameterIdentity>,
    /// SGSN-Number (1489/10415), OctetString; 3GPP TS 29.272, 7.3.102.
    /// The ISDN number of an SGSN, in TBCD.
    pub sgsn_number: Option<OctetString>,
    /// MME-Name (2402/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.4.
    pub mme_name: Option<DiameterIdentity>,
    /// MME-Realm (2408/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.12.
    pub mme_realm: Option<DiameterIdentity>,
    /// MME-Number-for-MT-SMS (1645/10415), OctetString; 3GPP TS 29.272, 7.3.159.
    /// The ISDN number of an MME for short messages, in TBCD.
    pub mme_number_for_mt_sms: Option<OctetString>,
    /// MSC-Number (2403/10415), OctetString; 3GPP TS 29.173, 6.4.5.
    /// The ISDN number of an MSC, in TBCD.
    pub msc_number: Option<OctetString>,
    /// IP-SM-GW-Number (3100/10415), OctetString; 3GPP TS 29.336, 6.4.14.
    /// The ISDN number of an IP short message gateway, in TBCD.
    pub ip_sm_gw_number: Option<OctetString>,
    /// IP-SM-GW-Name (3101/10415), DiameterIdentity; 3GPP TS 29.336, 6.4.15.
    pub ip_sm_gw_name: Option<DiameterIdentity>,
    /// IP-SM-GW-Realm (3112/10415), DiameterIdentity; 3GPP TS 29.336, 6.4.18.
    pub ip_sm_gw_realm: Option<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServingNode {}

static GRAMMAR: Grammar = Grammar {
    name: "Serving-Node",
    items: &[
        Item::optional(ts29338::avp::SMSF_3GPP_NAME.description()),
        Item::optional(ts29338::avp::SMSF_3GPP_REALM.description()),
        Item::optional(ts29338::avp::SMSF_3GPP_NUMBER.description()),
        Item::optional(ts29338::avp::SMSF_NON_3GPP_NAME.description()),
        Item::optional(ts29338::avp::SMSF_NON_3GPP_REALM.description()),
        Item::optional(ts29338::avp::SMSF_NON_3GPP_NUMBER.description()),
        Item::optional(ts29173::avp::SGSN_NAME.description()),
        Item::optional(ts29173::avp::SGSN_REALM.description()),
        Item::optional(ts29272::avp::SGSN_NUMBER.description()),
        Item::optional(ts29173::avp::MME_NAME.description()),
        Item::optional(ts29173::avp::MME_REALM.description()),
        Item::optional(ts29272::avp::MME_NUMBER_FOR_MT_SMS.description()),
        Item::optional(ts29173::avp::MSC_NUMBER.description()),
        Item::optional(ts29336::avp::IP_SM_GW_NUMBER.description()),
        Item::optional(ts29336::avp::IP_SM_GW_NAME.description()),
        Item::optional(ts29336::avp::IP_SM_GW_REALM.description()),
        Item::any(),
    ],
};

impl Contents for ServingNode {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3340) => received.optional(0, &mut self.smsf_3gpp_name),
            (10415, 3342) => received.optional(1, &mut self.smsf_3gpp_realm),
            (10415, 3338) => received.optional(2, &mut self.smsf_3gpp_number),
            (10415, 3341) => received.optional(3, &mut self.smsf_non_3gpp_name),
            (10415, 3343) => received.optional(4, &mut self.smsf_non_3gpp_realm),
            (10415, 3339) => received.optional(5, &mut self.smsf_non_3gpp_number),
            (10415, 2409) => received.optional(6, &mut self.sgsn_name),
            (10415, 2410) => received.optional(7, &mut self.sgsn_realm),
            (10415, 1489) => received.optional(8, &mut self.sgsn_number),
            (10415, 2402) => received.optional(9, &mut self.mme_name),
            (10415, 2408) => received.optional(10, &mut self.mme_realm),
            (10415, 1645) => received.optional(11, &mut self.mme_number_for_mt_sms),
            (10415, 2403) => received.optional(12, &mut self.msc_number),
            (10415, 3100) => received.optional(13, &mut self.ip_sm_gw_number),
            (10415, 3101) => received.optional(14, &mut self.ip_sm_gw_name),
            (10415, 3112) => received.optional(15, &mut self.ip_sm_gw_realm),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29338::avp::SMSF_3GPP_NAME, &self.smsf_3gpp_name);
        avps.optional(&ts29338::avp::SMSF_3GPP_REALM, &self.smsf_3gpp_realm);
        avps.optional(&ts29338::avp::SMSF_3GPP_NUMBER, &self.smsf_3gpp_number);
        avps.optional(&ts29338::avp::SMSF_NON_3GPP_NAME, &self.smsf_non_3gpp_name);
        avps.optional(&ts29338::avp::SMSF_NON_3GPP_REALM, &self.smsf_non_3gpp_realm);
        avps.optional(&ts29338::avp::SMSF_NON_3GPP_NUMBER, &self.smsf_non_3gpp_number);
        avps.optional(&ts29173::avp::SGSN_NAME, &self.sgsn_name);
        avps.optional(&ts29173::avp::SGSN_REALM, &self.sgsn_realm);
        avps.optional(&ts29272::avp::SGSN_NUMBER, &self.sgsn_number);
        avps.optional(&ts29173::avp::MME_NAME, &self.mme_name);
        avps.optional(&ts29173::avp::MME_REALM, &self.mme_realm);
        avps.optional(&ts29272::avp::MME_NUMBER_FOR_MT_SMS, &self.mme_number_for_mt_sms);
        avps.optional(&ts29173::avp::MSC_NUMBER, &self.msc_number);
        avps.optional(&ts29336::avp::IP_SM_GW_NUMBER, &self.ip_sm_gw_number);
        avps.optional(&ts29336::avp::IP_SM_GW_NAME, &self.ip_sm_gw_name);
        avps.optional(&ts29336::avp::IP_SM_GW_REALM, &self.ip_sm_gw_realm);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServingNodeBuilder builds group ServingNode in Box<ServingNode>, with additional_avps;
    optional smsf_3gpp_name: IntoIdentity<Option<DiameterIdentity>>, "SMSF-3GPP-Name";
    optional smsf_3gpp_realm: IntoIdentity<Option<DiameterIdentity>>, "SMSF-3GPP-Realm";
    optional smsf_3gpp_number: IntoField<OctetString, Option<OctetString>>, "SMSF-3GPP-Number";
    optional smsf_non_3gpp_name: IntoIdentity<Option<DiameterIdentity>>, "SMSF-Non-3GPP-Name";
    optional smsf_non_3gpp_realm: IntoIdentity<Option<DiameterIdentity>>, "SMSF-Non-3GPP-Realm";
    optional smsf_non_3gpp_number: IntoField<OctetString, Option<OctetString>>, "SMSF-Non-3GPP-Number";
    optional sgsn_name: IntoIdentity<Option<DiameterIdentity>>, "SGSN-Name";
    optional sgsn_realm: IntoIdentity<Option<DiameterIdentity>>, "SGSN-Realm";
    optional sgsn_number: IntoField<OctetString, Option<OctetString>>, "SGSN-Number";
    optional mme_name: IntoIdentity<Option<DiameterIdentity>>, "MME-Name";
    optional mme_realm: IntoIdentity<Option<DiameterIdentity>>, "MME-Realm";
    optional mme_number_for_mt_sms: IntoField<OctetString, Option<OctetString>>, "MME-Number-for-MT-SMS";
    optional msc_number: IntoField<OctetString, Option<OctetString>>, "MSC-Number";
    optional ip_sm_gw_number: IntoField<OctetString, Option<OctetString>>, "IP-SM-GW-Number";
    optional ip_sm_gw_name: IntoIdentity<Option<DiameterIdentity>>, "IP-SM-GW-Name";
    optional ip_sm_gw_realm: IntoIdentity<Option<DiameterIdentity>>, "IP-SM-GW-Realm";
}
