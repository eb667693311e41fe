// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A group the user belongs to.
///
/// ```text
/// IMSI-Group-Id ::= < AVP Header: 1675 10415 >
///                   { Group-Service-Id }
///                   { Group-PLMN-Id }
///                   { Local-Group-Id }
///                 * [ AVP ]
/// ```
///
/// AVP code 1675 of vendor 10415, 3GPP TS 29.272, 7.3.189.
#[derive(Clone, Debug, PartialEq)]
pub struct ImsiGroupId {
    /// Group-Service-Id (1676/10415), Unsigned32; 3GPP TS 29.272, 7.3.190.
    pub group_service_id: u32,
    /// Group-PLMN-Id (1677/10415), OctetString; 3GPP TS 29.272, 7.3.191.
    pub group_plmn_id: OctetString,
    /// Local-Group-Id (1678/10415), OctetString; 3GPP TS 29.272, 7.3.192.
    pub local_group_id: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ImsiGroupId {
    /// Starts building the AVPs of an IMSI-Group-Id.
    pub fn builder() -> ImsiGroupIdBuilder {
        ImsiGroupIdBuilder::new()
    }
}

impl Group for ImsiGroupId {}

static GRAMMAR: Grammar = Grammar {
    name: "IMSI-Group-Id",
    items: &[
        Item::required(avp::GROUP_SERVICE_ID.description()),
        Item::required(avp::GROUP_PLMN_ID.description()),
        Item::required(avp::LOCAL_GROUP_ID.description()),
        Item::any(),
    ],
};

impl Contents for ImsiGroupId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            group_service_id: unread.value(),
            group_plmn_id: unread.value(),
            local_group_id: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1676) => received.one(0, 0, &mut self.group_service_id),
            (10415, 1677) => received.one(1, 1, &mut self.group_plmn_id),
            (10415, 1678) => received.one(2, 2, &mut self.local_group_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::GROUP_SERVICE_ID, &self.group_service_id);
        encoder.one(&avp::GROUP_PLMN_ID, &self.group_plmn_id);
        encoder.one(&avp::LOCAL_GROUP_ID, &self.local_group_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ImsiGroupId`]. `build` exists once all that is required is set: Group-Service-Id,
/// Group-PLMN-Id, Local-Group-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ImsiGroupIdBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: ImsiGroupIdOptional,
}

impl ImsiGroupIdBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> ImsiGroupIdBuilder<(A, B, C)> {
    /// Sets Group-Service-Id (required).
    pub fn group_service_id(self, value: u32) -> ImsiGroupIdBuilder<(Set<u32>, B, C)> {
        let (_, b, c) = self.required;
        ImsiGroupIdBuilder {
            required: (Set(value), b, c),
            optional: self.optional,
        }
    }

    /// Sets Group-PLMN-Id (required).
    pub fn group_plmn_id(
        self,
        value: impl Into<OctetString>,
    ) -> ImsiGroupIdBuilder<(A, Set<OctetString>, C)> {
        let (a, _, c) = self.required;
        ImsiGroupIdBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Local-Group-Id (required).
    pub fn local_group_id(
        self,
        value: impl Into<OctetString>,
    ) -> ImsiGroupIdBuilder<(A, B, Set<OctetString>)> {
        let (a, b, _) = self.required;
        ImsiGroupIdBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ImsiGroupId
    where
        A: required::GroupServiceId<u32>,
        B: required::GroupPlmnId<OctetString>,
        C: required::LocalGroupId<OctetString>,
    {
        let (a, b, c) = self.required;
        ImsiGroupId {
            group_service_id: a.value(),
            group_plmn_id: b.value(),
            local_group_id: c.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an IMSI-Group-Id may carry but need not.
#[derive(Clone, Debug, Default)]
struct ImsiGroupIdOptional {
    additional_avps: AdditionalAvps,
}

impl<R> ImsiGroupIdBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
