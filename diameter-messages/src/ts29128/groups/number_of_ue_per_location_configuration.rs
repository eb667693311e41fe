// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29272;
use crate::ts29128::required;
use crate::ts29272::{EpsLocationInformation, ImsiGroupId};
use diameter_core::builder::{Set, Unset};

/// A place where terminals are to be counted.
///
/// ```text
/// Number-Of-UE-Per-Location-Configuration ::= < AVP Header: 4306 10415 >
///                                             { EPS-Location-Information }
///                                             [ IMSI-Group-Id ]
///                                           * [ AVP ]
/// ```
///
/// AVP code 4306 of vendor 10415, 3GPP TS 29.128, 6.4.11.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberOfUePerLocationConfiguration {
    /// EPS-Location-Information (1496/10415), Grouped; 3GPP TS 29.272, 7.3.111.
    pub eps_location_information: Box<EpsLocationInformation>,
    /// IMSI-Group-Id (1675/10415), Grouped; 3GPP TS 29.272, 7.3.189.
    pub imsi_group_id: Option<ImsiGroupId>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl NumberOfUePerLocationConfiguration {
    /// Starts building the AVPs of a Number-Of-UE-Per-Location-Configuration.
    pub fn builder() -> NumberOfUePerLocationConfigurationBuilder {
        NumberOfUePerLocationConfigurationBuilder::new()
    }
}

impl Group for NumberOfUePerLocationConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Number-Of-UE-Per-Location-Configuration",
    items: &[
        Item::required(ts29272::avp::EPS_LOCATION_INFORMATION.description()),
        Item::optional(ts29272::avp::IMSI_GROUP_ID.description()),
        Item::any(),
    ],
};

impl Contents for NumberOfUePerLocationConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            eps_location_information: unread.boxed(),
            imsi_group_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1496) => received.one_boxed(0, 0, &mut self.eps_location_information),
            (10415, 1675) => received.optional(1, &mut self.imsi_group_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &ts29272::avp::EPS_LOCATION_INFORMATION,
                &*self.eps_location_information,
            );
        encoder.optional(&ts29272::avp::IMSI_GROUP_ID, &self.imsi_group_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`NumberOfUePerLocationConfiguration`]. `build` exists once all that is required is set:
/// EPS-Location-Information.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct NumberOfUePerLocationConfigurationBuilder<R = (Unset,)> {
    required: R,
    optional: NumberOfUePerLocationConfigurationOptional,
}

impl NumberOfUePerLocationConfigurationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> NumberOfUePerLocationConfigurationBuilder<(A,)> {
    /// Sets EPS-Location-Information (required).
    pub fn eps_location_information(
        self,
        value: impl Into<Box<EpsLocationInformation>>,
    ) -> NumberOfUePerLocationConfigurationBuilder<(Set<Box<EpsLocationInformation>>,)> {
        let (_,) = self.required;
        NumberOfUePerLocationConfigurationBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> NumberOfUePerLocationConfiguration
    where
        A: required::EpsLocationInformation<Box<EpsLocationInformation>>,
    {
        let (a,) = self.required;
        NumberOfUePerLocationConfiguration {
            eps_location_information: a.value(),
            imsi_group_id: self.optional.imsi_group_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Number-Of-UE-Per-Location-Configuration may carry but need not.
#[derive(Clone, Debug, Default)]
struct NumberOfUePerLocationConfigurationOptional {
    imsi_group_id: Option<ImsiGroupId>,
    additional_avps: AdditionalAvps,
}

impl<R> NumberOfUePerLocationConfigurationBuilder<R> {
    /// Sets IMSI-Group-Id.
    pub fn imsi_group_id(mut self, value: impl Into<ImsiGroupId>) -> Self {
        self.optional.imsi_group_id = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
