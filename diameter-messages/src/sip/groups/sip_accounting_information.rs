// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterUri, Grammar, Group, Item};
use crate::sip::avp;

/// The servers that charge the user.
///
/// ```text
/// SIP-Accounting-Information ::= < AVP Header: 368 >
///                              * [ SIP-Accounting-Server-URI ]
///                              * [ SIP-Credit-Control-Server-URI ]
///                              * [ AVP ]
/// ```
///
/// AVP code 368, RFC 4740, 9.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SipAccountingInformation {
    /// SIP-Accounting-Server-URI (369), DiameterURI; RFC 4740, 9.1.1.
    /// The accounting server.
    pub sip_accounting_server_uri: Vec<DiameterUri>,
    /// SIP-Credit-Control-Server-URI (370), DiameterURI; RFC 4740, 9.1.2.
    /// The credit-control server.
    pub sip_credit_control_server_uri: Vec<DiameterUri>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SipAccountingInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Accounting-Information",
    items: &[
        Item::repeated(avp::SIP_ACCOUNTING_SERVER_URI.description()),
        Item::repeated(avp::SIP_CREDIT_CONTROL_SERVER_URI.description()),
        Item::any(),
    ],
};

impl Contents for SipAccountingInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 369) => received.many(0, &mut self.sip_accounting_server_uri),
            (0, 370) => received.many(1, &mut self.sip_credit_control_server_uri),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::SIP_ACCOUNTING_SERVER_URI, &self.sip_accounting_server_uri);
        avps.many(
            &avp::SIP_CREDIT_CONTROL_SERVER_URI,
            &self.sip_credit_control_server_uri,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipAccountingInformationBuilder builds group SipAccountingInformation in SipAccountingInformation, with additional_avps;
    repeated sip_accounting_server_uri, sip_accounting_server_uris: IntoField<DiameterUri>, "SIP-Accounting-Server-URI";
    repeated sip_credit_control_server_uri, sip_credit_control_server_uris: IntoField<DiameterUri>, "SIP-Credit-Control-Server-URI";
}
