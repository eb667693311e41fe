//! Requests that no type of this project can make.

use diameter_core::plumbing::{Avps, Contents, Room};
use diameter_core::{
    AvpKey, Command, CommandDescription, EncodeError, Encoder, EndToEndId, Grammar, Header,
    HopByHopId, Message, Request, Unread,
};
use diameter_messages::gy::{CreditControlAnswer, CreditControlRequest};

/// A request that is answered like a CCR, and is something else.
pub(crate) struct Wrong(Message);

impl Wrong {
    /// A CCR with so many copies of each AVP.
    pub(crate) fn copies(ccr: &CreditControlRequest, copies: impl Fn(AvpKey) -> usize) -> Self {
        Self::made_of(ccr, |avps, message| {
            for avp in message.avps() {
                let avp = avp.unwrap();
                for _ in 0..copies(avp.key()) {
                    avps.extend_from_slice(&avp.to_octets());
                    avps.resize(avps.len().next_multiple_of(4), 0);
                }
            }
        })
    }

    /// A CCR with octets behind its AVPs.
    pub(crate) fn with(ccr: &CreditControlRequest, octets: &[u8]) -> Self {
        Self::made_of(ccr, |avps, message| {
            avps.extend_from_slice(&message.as_bytes()[20..]);
            avps.extend_from_slice(octets);
        })
    }

    /// The AVPs of a CCR as another command, perhaps of another application.
    pub(crate) fn command(ccr: &CreditControlRequest, application_id: u32, code: u32) -> Self {
        let Self(message) = Self::with(ccr, &[]);
        let header = *message.header();
        Self(message.with_header(Header { application_id, command_code: code, ..header }))
    }

    fn made_of(ccr: &CreditControlRequest, write: impl FnOnce(&mut Vec<u8>, &Message)) -> Self {
        let message = ccr.to_message(HopByHopId(0), EndToEndId(0)).unwrap();
        let mut octets = message.as_bytes()[..20].to_vec();
        write(&mut octets, &message);
        let length = u32::try_from(octets.len()).unwrap().to_be_bytes();
        octets[1..4].copy_from_slice(&length[1..]);
        Self(Message::parse(octets).unwrap())
    }
}

impl Contents for Wrong {
    const GRAMMAR: &'static Grammar = CreditControlRequest::GRAMMAR;

    const REQUIRED: u32 = 0;

    // Nobody decodes one.
    fn placeholder(_: Unread) -> Self {
        Self(Message::parse([1, 0, 0, 20].into_iter().chain([0; 16]).collect::<Vec<_>>()).unwrap())
    }

    fn decode_avp(&mut self, _: (u32, u32), _: &mut Avps<'_, '_>) {}

    fn encode_avps<'r>(&self, _: &mut Encoder, room: Room<'r>) -> Room<'r> {
        room
    }
}

impl Command for Wrong {
    const DESCRIPTION: &'static CommandDescription = CreditControlRequest::DESCRIPTION;
}

impl Request for Wrong {
    type Answer = CreditControlAnswer;

    fn to_message(
        &self,
        hop_by_hop_id: HopByHopId,
        end_to_end_id: EndToEndId,
    ) -> Result<Message, EncodeError> {
        let header = *self.0.header();
        Ok(self.0.with_header(Header { hop_by_hop_id, end_to_end_id, ..header }))
    }
}
