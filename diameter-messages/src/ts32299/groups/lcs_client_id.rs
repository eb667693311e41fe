// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{LcsClientName, LcsClientType, LcsRequestorId, avp};

/// The client that asked for a location.
///
/// ```text
/// LCS-Client-Id ::= < AVP Header: 1232 10415 >
///                   [ LCS-Client-Type ]
///                   [ LCS-Client-External-ID ]
///                   [ LCS-Client-Dialed-By-MS ]
///                   [ LCS-Client-Name ]
///                   [ LCS-APN ]
///                   [ LCS-Requestor-ID ]
/// ```
///
/// AVP code 1232 of vendor 10415, 3GPP TS 32.299, 7.2.84.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LcsClientId {
    /// LCS-Client-Type (1241/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub lcs_client_type: Option<LcsClientType>,
    /// LCS-Client-External-ID (1234/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub lcs_client_external_id: Option<Utf8String>,
    /// LCS-Client-Dialed-By-MS (1233/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub lcs_client_dialed_by_ms: Option<Utf8String>,
    /// LCS-Client-Name (1235/10415), Grouped; 3GPP TS 32.299, 7.2.85.
    pub lcs_client_name: Option<LcsClientName>,
    /// LCS-APN (1231/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub lcs_apn: Option<Utf8String>,
    /// LCS-Requestor-ID (1239/10415), Grouped; 3GPP TS 32.299, 7.2.91.
    pub lcs_requestor_id: Option<LcsRequestorId>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for LcsClientId {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Client-Id",
    items: &[
        Item::optional(avp::LCS_CLIENT_TYPE.description()),
        Item::optional(avp::LCS_CLIENT_EXTERNAL_ID.description()),
        Item::optional(avp::LCS_CLIENT_DIALED_BY_MS.description()),
        Item::optional(avp::LCS_CLIENT_NAME.description()),
        Item::optional(avp::LCS_APN.description()),
        Item::optional(avp::LCS_REQUESTOR_ID.description()),
    ],
};

impl Contents for LcsClientId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1241) => received.optional(0, &mut self.lcs_client_type),
            (10415, 1234) => received.optional(1, &mut self.lcs_client_external_id),
            (10415, 1233) => received.optional(2, &mut self.lcs_client_dialed_by_ms),
            (10415, 1235) => received.optional(3, &mut self.lcs_client_name),
            (10415, 1231) => received.optional(4, &mut self.lcs_apn),
            (10415, 1239) => received.optional(5, &mut self.lcs_requestor_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::LCS_CLIENT_TYPE, &self.lcs_client_type);
        avps.optional(&avp::LCS_CLIENT_EXTERNAL_ID, &self.lcs_client_external_id);
        avps.optional(&avp::LCS_CLIENT_DIALED_BY_MS, &self.lcs_client_dialed_by_ms);
        avps.optional(&avp::LCS_CLIENT_NAME, &self.lcs_client_name);
        avps.optional(&avp::LCS_APN, &self.lcs_apn);
        avps.optional(&avp::LCS_REQUESTOR_ID, &self.lcs_requestor_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsClientIdBuilder builds group LcsClientId in Single<LcsClientId>;
    optional lcs_client_type: IntoField<LcsClientType, Option<LcsClientType>>, "LCS-Client-Type";
    optional lcs_client_external_id: IntoField<Utf8String, Option<Utf8String>>, "LCS-Client-External-ID";
    optional lcs_client_dialed_by_ms: IntoField<Utf8String, Option<Utf8String>>, "LCS-Client-Dialed-By-MS";
    optional lcs_client_name: IntoField<LcsClientName, Option<LcsClientName>>, "LCS-Client-Name";
    optional lcs_apn: IntoField<Utf8String, Option<Utf8String>>, "LCS-APN";
    optional lcs_requestor_id: IntoField<LcsRequestorId, Option<LcsRequestorId>>, "LCS-Requestor-ID";
}
