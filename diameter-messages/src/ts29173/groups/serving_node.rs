// @generated from dictionaries/ts29173.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, Grammar, Group, Item, OctetString,
};
use crate::ts29272;
use crate::ts29273;
use crate::ts29173::avp;

/// The node that serves the user.
///
/// ```text
/// Serving-Node ::= < AVP Header: 2401 10415 >
///                  [ SGSN-Number ]
///                  [ SGSN-Name ]
///                  [ SGSN-Realm ]
///                  [ MME-Name ]
///                  [ MME-Realm ]
///                  [ MSC-Number ]
///                  [ 3GPP-AAA-Server-Name ]
///                  [ LCS-Capabilities-Sets ]
///                  [ GMLC-Address ]
///                * [ AVP ]
/// ```
///
/// AVP code 2401 of vendor 10415, 3GPP TS 29.173, 6.4.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServingNode {
    /// SGSN-Number (1489/10415), OctetString; 3GPP TS 29.272, 7.3.102.
    /// The ISDN number of an SGSN, in TBCD.
    pub sgsn_number: Option<OctetString>,
    /// SGSN-Name (2409/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.13.
    pub sgsn_name: Option<DiameterIdentity>,
    /// SGSN-Realm (2410/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.14.
    pub sgsn_realm: Option<DiameterIdentity>,
    /// MME-Name (2402/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.4.
    pub mme_name: Option<DiameterIdentity>,
    /// MME-Realm (2408/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.12.
    pub mme_realm: Option<DiameterIdentity>,
    /// MSC-Number (2403/10415), OctetString; 3GPP TS 29.173, 6.4.5.
    /// The ISDN number of an MSC, in TBCD.
    pub msc_number: Option<OctetString>,
    /// 3GPP-AAA-Server-Name (318/10415), DiameterIdentity; 3GPP TS 29.273, 8.2.3.24.
    /// The server in charge of the user.
    pub three_gpp_aaa_server_name: Option<DiameterIdentity>,
    /// LCS-Capabilities-Sets (2404/10415), Unsigned32; 3GPP TS 29.173, 6.4.6.
    /// A bit mask of supported releases of location services.
    pub lcs_capabilities_sets: Option<u32>,
    /// GMLC-Address (2405/10415), Address; 3GPP TS 29.173, 6.4.7.
    /// An address with its address family in front.
    pub gmlc_address: Option<Address>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServingNode {}

static GRAMMAR: Grammar = Grammar {
    name: "Serving-Node",
    items: &[
        Item::optional(ts29272::avp::SGSN_NUMBER.description()),
        Item::optional(avp::SGSN_NAME.description()),
        Item::optional(avp::SGSN_REALM.description()),
        Item::optional(avp::MME_NAME.description()),
        Item::optional(avp::MME_REALM.description()),
        Item::optional(avp::MSC_NUMBER.description()),
        Item::optional(ts29273::avp::THREE_GPP_AAA_SERVER_NAME.description()),
        Item::optional(avp::LCS_CAPABILITIES_SETS.description()),
        Item::optional(avp::GMLC_ADDRESS.description()),
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
            (10415, 1489) => received.optional(0, &mut self.sgsn_number),
            (10415, 2409) => received.optional(1, &mut self.sgsn_name),
            (10415, 2410) => received.optional(2, &mut self.sgsn_realm),
            (10415, 2402) => received.optional(3, &mut self.mme_name),
            (10415, 2408) => received.optional(4, &mut self.mme_realm),
            (10415, 2403) => received.optional(5, &mut self.msc_number),
            (10415, 318) => received.optional(6, &mut self.three_gpp_aaa_server_name),
            (10415, 2404) => received.optional(7, &mut self.lcs_capabilities_sets),
            (10415, 2405) => received.optional(8, &mut self.gmlc_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29272::avp::SGSN_NUMBER, &self.sgsn_number);
        avps.optional(&avp::SGSN_NAME, &self.sgsn_name);
        avps.optional(&avp::SGSN_REALM, &self.sgsn_realm);
        avps.optional(&avp::MME_NAME, &self.mme_name);
        avps.optional(&avp::MME_REALM, &self.mme_realm);
        avps.optional(&avp::MSC_NUMBER, &self.msc_number);
        avps.optional(
            &ts29273::avp::THREE_GPP_AAA_SERVER_NAME,
            &self.three_gpp_aaa_server_name,
        );
        avps.optional(&avp::LCS_CAPABILITIES_SETS, &self.lcs_capabilities_sets);
        avps.optional(&avp::GMLC_ADDRESS, &self.gmlc_address);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServingNodeBuilder builds group ServingNode in Single<ServingNode>, with additional_avps;
    optional sgsn_number: IntoField<OctetString, Option<OctetString>>, "SGSN-Number";
    optional sgsn_name: IntoIdentity<Option<DiameterIdentity>>, "SGSN-Name";
    optional sgsn_realm: IntoIdentity<Option<DiameterIdentity>>, "SGSN-Realm";
    optional mme_name: IntoIdentity<Option<DiameterIdentity>>, "MME-Name";
    optional mme_realm: IntoIdentity<Option<DiameterIdentity>>, "MME-Realm";
    optional msc_number: IntoField<OctetString, Option<OctetString>>, "MSC-Number";
    optional three_gpp_aaa_server_name: IntoIdentity<Option<DiameterIdentity>>, "3GPP-AAA-Server-Name";
    optional lcs_capabilities_sets: IntoField<u32, Option<u32>>, "LCS-Capabilities-Sets";
    optional gmlc_address: IntoField<Address, Option<Address>>, "GMLC-Address";
}
