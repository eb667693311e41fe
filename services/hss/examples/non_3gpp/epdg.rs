//! The gateway at the edge of the Internet (ePDG): carries EAP between phones and the AAA server, over SWm.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use diameter_core::{DiameterIdentity, Identity, OctetString};
use diameter_messages::swm::*;
use diameter_node::session::authorization::{NotAuthorized, Session, Settings};
use diameter_node::{Node, PeerSettings, StartError, Tcp};

use crate::aaa;
use crate::eap::Phone;

pub(crate) const HOST: DiameterIdentity =
    DiameterIdentity::from_static("epdg1.epc.mnc001.mcc262.3gppnetwork.org");

pub(crate) struct Epdg {
    pub(crate) node: Node,
}

impl Epdg {
    /// One that asks this AAA server.
    pub(crate) async fn start(
        host: DiameterIdentity,
        (name, address): (DiameterIdentity, SocketAddr),
    ) -> Result<Self, StartError> {
        let node = Node::builder(host, aaa::REALM)
            .sessions::<DiameterEapRequest>()
            .peer(PeerSettings::new(name.clone()).connect(Tcp, address.to_string()))
            .start()
            .await?;
        node.available(&name).await;
        Ok(Self { node })
    }

    /// A phone attaches: the session, and the answer with the key of its tunnel.
    pub(crate) async fn attach(
        &self,
        phone: &Arc<Mutex<Phone>>,
        apn: &str,
    ) -> Result<(Session<DiameterEapRequest>, DiameterEapAnswer), NotAuthorized<DiameterEapAnswer>>
    {
        let Identity { host, realm, .. } = self.node.identity().clone();
        let (hello, identity) = {
            let phone = phone.lock().unwrap_or_else(PoisonError::into_inner);
            (phone.hello(), phone.identity().to_owned())
        };
        let request = DiameterEapRequest::builder()
            .session_id(self.node.client().new_session_id())
            .origin_host(host)
            .origin_realm(realm.clone())
            .destination_realm(realm)
            .auth_request_type(AuthRequestType::AUTHORIZE_AUTHENTICATE)
            .eap_payload(hello)
            .user_name(identity)
            .rat_type(RatType::WLAN)
            .service_selection(apn.to_owned())
            .build();
        let (phone, again) = (phone.clone(), phone.clone());
        // What the phone says to a challenge is the next round; who is to be authorized again begins with the first.
        let settings = Settings::default().renewal(move |request: &mut DiameterEapRequest, _| {
            let phone = again.lock().unwrap_or_else(PoisonError::into_inner);
            request.eap_payload = OctetString::from(phone.hello());
        });
        let settings = settings.next_round(
            move |mut request: DiameterEapRequest, answer: DiameterEapAnswer| {
                let mut phone = phone.lock().unwrap_or_else(PoisonError::into_inner);
                let said = answer.eap_payload.and_then(|it| phone.answer(&it));
                let next = said.map(|it| {
                    request.eap_payload = OctetString::from(it);
                    request
                });
                async { next }
            },
        );
        let mut session = self.node.authorization(settings).request(request).await?;
        let answer = session.take_answer().ok_or(NotAuthorized::Ended)?;
        Ok((session, answer))
    }
}
