//! What must be said of an error, and the check that it is said.

use diameter_core::{AvpFlags, AvpKey, DecodeError, RawAvp};
use diameter_messages::base;
use diameter_tests::{hex, wire};

/// What an error says of itself; the content of its Failed-AVP in octets.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expected {
    pub(crate) code: u32,
    pub(crate) path: String,
    pub(crate) offset: usize,
    pub(crate) failed_avp: Vec<u8>,
}

impl Expected {
    /// Asserts that this is what the error says, and that its Failed-AVP is one.
    #[track_caller]
    pub(crate) fn assert_is(&self, error: &DecodeError, context: &str) {
        let found = (error.result_code().0, error.path().to_string(), error.offset());
        assert_eq!(found, (self.code, self.path.clone(), self.offset), "{context}: {error}");
        let failed_avp = error.failed_avp().map(|avp| wire::octets(std::slice::from_ref(avp)));
        let found = failed_avp.unwrap_or_default();
        assert_eq!(hex(&found), hex(&self.failed_avp), "{context}: {error}");
        assert_is_failed_avp(error, context);
    }
}

/// Asserts that a peer can read a Failed-AVP with the error's AVP in it, and finds that AVP there.
#[track_caller]
pub(crate) fn assert_is_failed_avp(error: &DecodeError, context: &str) {
    let Some(failed) = error.failed_avp() else { return };
    let AvpKey { vendor_id, code } = base::avp::FAILED_AVP.key;
    let data = wire::octets(std::slice::from_ref(failed)).into();
    let avp = RawAvp { code, vendor_id, flags: AvpFlags::MANDATORY, data };
    match avp.value::<base::FailedAvp>() {
        Ok(read) => assert_eq!(*read.avps, *std::slice::from_ref(failed), "{context}"),
        Err(errors) => panic!("{context}: {errors}"),
    }
}
