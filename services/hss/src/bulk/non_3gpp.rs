//! The subscription to access by networks that are not of 3GPP, as people and programs write it.

use diameter_messages::swx::{Non3gppUserData, RatType};
use diameter_messages::ts29273::avp::NON_3GPP_USER_DATA;
use serde::{Deserialize, Serialize};

use super::document::DocumentError;
use super::hex::Hex;
use crate::non_3gpp::Non3gppSubscription;
use crate::storage::avps::{avps, group};

/// The subscription to access by networks that are not of 3GPP: `{}` allows it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Non3gppDocument {
    /// The access is barred.
    #[serde(default)]
    pub barred: bool,
    /// All APNs are disabled for it.
    #[serde(default)]
    pub apns_disabled: bool,
    /// Access technologies that are not allowed, by the numbers of RAT-Type (TS 29.212, 5.3.31): 0 is WLAN.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbidden: Vec<i32>,
    /// All else that AAA servers are told: AVPs of a Non-3GPP-User-Data in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "http", schema(value_type = Option<String>))]
    pub more: Option<Hex>,
}

impl Non3gppDocument {
    pub(super) fn of(it: &Non3gppSubscription) -> Self {
        Self {
            barred: it.is_barred,
            apns_disabled: it.has_apns_disabled,
            forbidden: it.forbidden.iter().map(|it| it.0).collect(),
            // What can be told can be written.
            more: avps(&NON_3GPP_USER_DATA, &*it.more)
                .ok()
                .filter(|it| !it.is_empty())
                .map(|it| Hex(it.into_vec())),
        }
    }

    pub(super) fn into_subscription(self) -> Result<Non3gppSubscription, DocumentError> {
        let more = match self.more {
            None => Non3gppUserData::default(),
            Some(octets) => group(&NON_3GPP_USER_DATA, octets.0.into())
                .map_err(|error| DocumentError(format!("`more` in `non_3gpp`: {error}")))?,
        };
        Ok(Non3gppSubscription {
            is_barred: self.barred,
            has_apns_disabled: self.apns_disabled,
            forbidden: self.forbidden.into_iter().map(RatType).collect(),
            more: Box::new(more),
        })
    }
}
