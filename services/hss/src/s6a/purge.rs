//! Purge UE (TS 29.272, 5.2.1.3).

use diameter_messages::s6a::{PuaFlags, PurFlags, PurgeUeAnswer, PurgeUeRequest};

use super::refusal::{Refusal, Results};
use super::{Hss, features};
use crate::location::ServingNode;
use crate::subscriber::Record;

/// Answers a Purge-UE-Request: the node has deleted the subscriber's data. A node that serves it must not use
/// the subscriber's temporary identity for a while; the answer to any other says nothing of that. A combined node
/// may say that it has purged one half only.
pub fn purge(hss: &Hss, request: &PurgeUeRequest, record: Option<&mut Record>) -> PurgeUeAnswer {
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = features::common(&request.supported_features);
    let Some(Record { location, .. }) = record else { return answer.refused(Refusal::UserUnknown) };
    let mut flags = PuaFlags(0);
    let halves = request.pur_flags.filter(|it| it.0 != 0);
    let nodes = [
        (&mut location.mme, PurFlags::UE_PURGED_IN_MME, PuaFlags::FREEZE_M_TMSI),
        (&mut location.sgsn, PurFlags::UE_PURGED_IN_SGSN, PuaFlags::FREEZE_P_TMSI),
    ];
    for (node, half, freeze) in nodes {
        let is_meant = halves.is_none_or(|it| it.contains(half));
        let sender = |it: &&mut ServingNode| is_meant && it.is(&request.origin_host);
        if let Some(node) = node.as_mut().filter(sender) {
            node.is_purged = true;
            flags = flags.with(freeze);
        }
    }
    answer.pua_flags = Some(flags);
    answer.success()
}
