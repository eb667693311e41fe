//! How values are kept: an octet that says how, and postcard.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::StoreError;

pub(super) fn encode(value: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    postcard::to_extend(value, vec![FORM]).map_err(StoreError::new)
}

pub(super) fn decode<T: DeserializeOwned>(octets: &[u8]) -> Result<T, StoreError> {
    match octets.split_first() {
        Some((&FORM, value)) => postcard::from_bytes(value).map_err(StoreError::new),
        _ => Err(StoreError::new("it was kept in a form that is not known here")),
    }
}

/// Another form gets another one.
const FORM: u8 = 1;
