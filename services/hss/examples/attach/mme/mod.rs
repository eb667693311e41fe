//! A mobility management entity: authenticates subscribers, has their location updated, and does what the HSS
//! asks (TS 29.272, 5.2). `visitors` is what it keeps, `requests` what it asks; here both are on a node.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, Rejection};
use diameter_hss::Terminal;
use diameter_hss::authentication::{Card, CardError};
use diameter_messages::s6a::*;
use diameter_messages::s13::MeIdentityCheckRequest;
use diameter_node::{Node, PeerSettings, SendError, Tcp};

pub(crate) mod requests;
pub(crate) mod visitors;

use requests::{Arrival, Asking, Notice};
use visitors::Visitors;

pub(crate) const HSS: DiameterIdentity =
    DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org");
pub(crate) const HOME_REALM: DiameterIdentity =
    DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
const PLMN: PlmnId = PlmnId::from_static("26201");
pub(crate) const VENDOR_3GPP: u32 = 10415;

/// An MME on a node.
pub(crate) struct Mme {
    node: Node,
    visitors: Arc<Mutex<Visitors>>,
}

impl Mme {
    pub(crate) async fn start(host: &'static str, hss: SocketAddr) -> Result<Self, Box<dyn Error>> {
        let visitors = Arc::new(Mutex::new(Visitors::default()));
        let [cancelling, inserting, deleting, resetting] =
            std::array::from_fn(|_| visitors.clone());
        let node = Node::builder(DiameterIdentity::from_static(host), HOME_REALM)
            .handle(move |request: CancelLocationRequest, context| {
                let (answer, detach) = lock(&cancelling).cancel(&request, context.identity());
                async move {
                    if let Some(detach) = detach {
                        println!(
                            "{}: the terminal is told to leave: {detach:?}",
                            context.identity().host
                        );
                    }
                    Ok::<_, Rejection>(answer)
                }
            })
            .handle(move |request: InsertSubscriberDataRequest, context| {
                let answer = lock(&inserting).insert_data(&request, context.identity());
                async { answer }
            })
            .handle(move |request: DeleteSubscriberDataRequest, context| {
                let answer = lock(&deleting).delete_data(&request, context.identity());
                async { answer }
            })
            .handle(move |request: ResetRequest, context| {
                let answer = lock(&resetting).reset(&request, context.identity());
                async { Ok::<_, Rejection>(answer) }
            })
            .sends::<MeIdentityCheckRequest>()
            .peer(PeerSettings::new(HSS).connect(Tcp, hss.to_string()))
            .start()
            .await?;
        node.available(&HSS).await;
        Ok(Self { node, visitors })
    }

    pub(crate) fn node(&self) -> &Node {
        &self.node
    }

    pub(crate) fn host(&self) -> &DiameterIdentity {
        &self.node.identity().host
    }

    pub(crate) fn visitors(&self) -> MutexGuard<'_, Visitors> {
        lock(&self.visitors)
    }

    /// The APNs of a subscriber that is here.
    pub(crate) fn apns(&self, imsi: &str) -> Option<Vec<String>> {
        let visitors = self.visitors();
        let profile = visitors.get(imsi)?.subscription.apn_configuration_profile.as_deref()?;
        Some(profile.apn_configuration.iter().map(|it| it.service_selection.to_string()).collect())
    }

    /// A subscriber attaches: its terminal is checked, its card is asked, and if that answers right, the HSS is told.
    pub(crate) async fn attach(
        &self,
        imsi: &str,
        card: &mut Card,
        terminal: &Terminal,
    ) -> Result<(), Box<dyn Error>> {
        let client = self.node.client();
        let realm = requests::home_realm(imsi).ok_or("no IMSI")?;
        let request = requests::check_equipment(&self.asking(), realm, terminal, Some(imsi));
        if !requests::is_welcome(client.send(request).await?.equipment_status) {
            return Err("the terminal is not welcome".into());
        }
        self.authenticate(imsi, card).await?;
        let request =
            requests::update_location(&self.asking(), imsi, Arrival::Attach, Some(terminal));
        let answer = client.send(request.ok_or("no IMSI")?).await?;
        self.visitors().insert(imsi, answer);
        Ok(())
    }

    /// Asks the card, and a second time if it wants the network to synchronize.
    async fn authenticate(&self, imsi: &str, card: &mut Card) -> Result<(), Box<dyn Error>> {
        let mut resync = None;
        for _ in 0..2 {
            let resync_info = resync.as_ref().map(|(rand, auts)| (rand, auts));
            let request = requests::authentication_information(&self.asking(), imsi, resync_info);
            let answer = self.node.client().send(request.ok_or("no IMSI")?).await?;
            let info = answer.authentication_info.unwrap_or_default();
            // The lowest number is to be used first.
            let vector = info.e_utran_vector.iter().min_by_key(|it| it.item_number);
            let vector = vector.ok_or("an answer without a vector")?;
            let (rand, autn) = (vector.rand[..].try_into()?, vector.autn[..].try_into()?);
            match card.authenticate(&rand, &autn) {
                Ok(res) if *res == vector.xres[..] => return Ok(()),
                Ok(_) => return Err("the card gives a wrong answer".into()),
                Err(CardError::OutOfSequence { auts }) => resync = Some((rand, auts)),
                Err(error) => return Err(error.into()),
            }
        }
        Err("the card does not take a challenge of a network that has synchronized".into())
    }

    /// A subscriber was not seen for long: its data is deleted, and the HSS is told.
    pub(crate) async fn purge(&self, imsi: &str) -> Result<(), Box<dyn Error>> {
        let visitor = self.visitors().remove(imsi).ok_or("it is not here")?;
        let request = requests::purge(&self.asking(), imsi, visitor.hss);
        let answer = self.node.client().send(request).await?;
        self.visitors().purged(imsi, &answer);
        Ok(())
    }

    /// Tells the HSS something about a subscriber.
    pub(crate) async fn notify(&self, imsi: &str, notice: Notice) -> Result<(), Box<dyn Error>> {
        let hss = {
            let mut visitors = self.visitors();
            let visitor = visitors.get_mut(imsi).ok_or("it is not here")?;
            match notice {
                Notice::Reachable => visitor.is_awaited = false,
                Notice::Alert => visitor.has_message_waiting = false,
                Notice::NoSms => visitor.takes_sms = false,
                _ => {}
            }
            visitor.hss.clone()
        };
        let request = requests::notify(&self.asking(), imsi, hss, notice);
        match self.node.client().send(request).await {
            Err(SendError::Failure { outcome, .. }) => {
                self.visitors().notified(imsi, outcome.code());
                Err(format!("the HSS says {}", outcome.code()).into())
            }
            answer => Ok(answer.map(|_| ())?),
        }
    }

    pub(crate) async fn wait_until(
        &self,
        is_so: impl Fn(&Self) -> bool,
    ) -> Result<(), Box<dyn Error>> {
        for _ in 0..500 {
            if is_so(self) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err("it does not become so within 5 s".into())
    }

    fn asking(&self) -> Asking {
        let client = self.node.client();
        let (identity, session_id) = (client.identity().clone(), client.new_session_id());
        Asking { identity, plmn: PLMN, session_id }
    }
}

fn lock(visitors: &Mutex<Visitors>) -> MutexGuard<'_, Visitors> {
    // Each change is whole.
    visitors.lock().unwrap_or_else(PoisonError::into_inner)
}
