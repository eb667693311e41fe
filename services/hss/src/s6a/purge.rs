//! Purge UE (TS 29.272, 5.2.1.3).

use diameter_messages::s6a::{PuaFlags, PurgeUeAnswer, PurgeUeRequest};

use super::refusal::{Refusal, Results};
use super::{Hss, common_features};
use crate::subscriber::Record;

/// Answers a Purge-UE-Request: the node has deleted the subscriber's data. A node that serves it must not use
/// the subscriber's temporary identity for a while; the answer to any other says nothing of that.
pub fn purge(hss: &Hss, request: &PurgeUeRequest, record: Option<&mut Record>) -> PurgeUeAnswer {
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = common_features(&request.supported_features);
    let Some(Record { location, .. }) = record else { return answer.refused(Refusal::UserUnknown) };
    let mut flags = PuaFlags(0);
    let nodes = [
        (&mut location.mme, PuaFlags::FREEZE_M_TMSI),
        (&mut location.sgsn, PuaFlags::FREEZE_P_TMSI),
    ];
    for (node, freeze) in nodes {
        if let Some(node) = node.as_mut().filter(|it| it.is(&request.origin_host)) {
            node.is_purged = true;
            flags = flags.with(freeze);
        }
    }
    answer.pua_flags = Some(flags);
    answer.success()
}
