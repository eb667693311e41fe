//! Groups of AVPs as octets: whatever an interface can say is kept.

use diameter_core::{Avp, AvpFlags, AvpValue, RawAvp};
use serde_bytes::ByteBuf;

/// Octets that are no such group, or a group that cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct GroupError(String);

pub(crate) fn avps<T: AvpValue>(avp: &Avp<T>, group: &T) -> Result<ByteBuf, GroupError> {
    let avp = avp.with_value(group).map_err(|error| GroupError(error.to_string()))?;
    Ok(ByteBuf::from(avp.data))
}

pub(crate) fn group<T: AvpValue>(avp: &Avp<T>, octets: ByteBuf) -> Result<T, GroupError> {
    let raw = RawAvp {
        code: avp.key.code,
        vendor_id: avp.key.vendor_id,
        flags: AvpFlags::MANDATORY,
        data: octets.into_vec().into(),
    };
    raw.value().map_err(|error| GroupError(error.to_string()))
}
