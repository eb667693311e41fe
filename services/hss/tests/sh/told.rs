//! On real connections: what application servers are told, what they answer, and those that are gone.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_core::coding::PlmnId;
use diameter_hss::authentication::Card;
use diameter_hss::location::{AaaServer, ServingNode};
use diameter_hss::server::{
    Asked, AskedState, MemoryStore, Retries, Server, Store, StoreError, Told,
};
use diameter_hss::sh::{ApplicationServer as Permissions, ApplicationServers, ShData};
use diameter_hss::{Access, Record, RegistrationState, SubscriberIdentity};
use diameter_messages::cx::ReasonCode;
use diameter_messages::sh::*;
use diameter_node::{Node, PeerSettings, SendError, Tcp, UnknownPeers};
use tokio::sync::RwLock;

use super::cscf::Scscf;
use super::scene::{ALIAS, ALICE, OTHER, document, pur, record, server, servers, udr};
use super::scenes::{IMSI, algorithm, hss};
use super::server::{ApplicationServer, HSS, REALM, Wanted};

const FORWARDING: Wanted = Wanted::Settings("forwarding");
const PRIVATE: &str = "alice@ims.example.net";
const RETRIES: Retries = Retries { attempts: 2, wait: Duration::from_millis(20) };

struct Lab {
    store: MemoryStore,
    server: Server<MemoryStore>,
    hss: Node,
}

impl Lab {
    async fn new() -> Self {
        let store = MemoryStore::new();
        store.put(record());
        let access = Access::by_realm().allow(&REALM, PlmnId::from_static("26201"));
        let server = Server::with_retries(access, store.clone(), RETRIES);
        server.set_application_servers(permissions(&["as1", "as2", "as3"]));
        let builder = Node::builder(HSS, REALM)
            .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
            .request_timeout(Duration::from_millis(500))
            .unknown_peers(UnknownPeers::accept());
        let hss = server.serve(builder).start().await.unwrap();
        Self { store, server, hss }
    }

    async fn start(&self, host: &'static str) -> ApplicationServer {
        ApplicationServer::start(host, self.hss.local_addresses()[0]).await.unwrap()
    }

    fn record(&self) -> Record {
        self.store.get(IMSI).unwrap()
    }

    /// Waits until nobody is to be told anything any more.
    async fn settled(&self) {
        for _ in 0..500 {
            if !self.record().is_pending() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{:?}", self.server.requests());
    }

    /// Waits until a request has ended.
    async fn ended(&self, is_it: impl Fn(&Asked) -> bool) -> Asked {
        for _ in 0..500 {
            if let Some(asked) = self.server.requests().into_iter().find(&is_it) {
                return asked;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{:?}", self.server.requests());
    }
}

/// Servers that may do everything.
fn permissions(names: &[&str]) -> ApplicationServers {
    let all = servers().servers.remove(0);
    let host = |name: &&str| format!("{name}.ims.example").try_into().unwrap();
    let servers = names.iter().map(|it| Permissions { host: host(it), ..all.clone() });
    ApplicationServers { servers: servers.collect(), ..ApplicationServers::default() }
}

fn outcomes(told: &[Told]) -> Vec<(&'static str, Result<u32, ()>)> {
    told.iter()
        .map(|it| (it.command, it.outcome.as_ref().map(|it| it.code()).map_err(|_| ())))
        .collect()
}

fn settings(data: &ShData) -> Option<String> {
    data.repository.first().and_then(|it| it.data.as_ref()).map(|it| it.text())
}

// Proves: sh-31, sh-33
#[tokio::test]
async fn servers_hear_of_what_others_change() {
    let lab = Lab::new().await;
    let (one, two, three) = (
        lab.start("as1.ims.example").await,
        lab.start("as2.ims.example").await,
        lab.start("as3.ims.example").await,
    );
    one.put(ALICE, "forwarding", None, Some("first")).await.unwrap();
    for it in [&one, &two] {
        let present = it.subscribe(ALIAS, &FORWARDING).await.unwrap();
        assert_eq!(settings(&present).as_deref(), Some("first"));
    }
    // An application server: all but itself, and those that have not subscribed.
    let written = one.change(ALICE, "forwarding", |it| format!("{it} and second")).await.unwrap();
    let heard = two.hears(|it| settings(it).as_ref() == Some(&written)).await.unwrap();
    assert_eq!(heard.repository[0].number, 1);
    assert_eq!(two.memory().told[0].0, ALIAS, "by the name that it has subscribed to");
    lab.settled().await;
    assert!(one.memory().told.is_empty() && three.memory().told.is_empty());

    // An S-CSCF.
    for wanted in [Wanted::State, Wanted::Scscf] {
        two.subscribe(ALICE, &wanted).await.unwrap();
    }
    let scscf = Scscf::start("scscf1.ims.example", lab.hss.local_addresses()[0]).await.unwrap();
    let mut card = Card::new(algorithm());
    scscf.register(PRIVATE, ALICE, &mut card).await.unwrap();
    two.hears(|it| it.user_state == Some(RegistrationState::Registered)).await.unwrap_or_default();
    lab.settled().await;
    let told = |is_it: fn(&ShData) -> bool| two.memory().told.iter().any(|(_, it)| is_it(it));
    assert!(told(|it| it.user_state == Some(RegistrationState::Registered)));
    assert!(told(|it| it.server.as_deref() == Some("sip:scscf1.ims.example")));

    // The operator.
    let told = lab.server.deregister(lab.hss.client(), IMSI, None, ReasonCode::REMOVE_S_CSCF, None);
    let told = told.await.unwrap().unwrap().answers().await;
    let mut commands = outcomes(&told);
    commands.sort_unstable();
    assert_eq!(commands, [("PNR", Ok(2001)), ("PNR", Ok(2001)), ("RTR", Ok(2001))]);
    one.subscribe(ALICE, &Wanted::Criteria("sip:tas.ims.example.net")).await.unwrap();
    let told = lab.server.change(lab.hss.client(), IMSI, |it| {
        it.ims.as_mut().unwrap().profiles[0].filter_criteria.remove(0);
    });
    let told = told.await.unwrap().unwrap().answers().await;
    assert_eq!(outcomes(&told), [("PNR", Ok(2001))]);
    assert_eq!(one.memory().told[0].1.criteria.as_deref(), Some(&[][..]));

    // A deletion is the last that is heard.
    let before = one.settings(ALICE, "forwarding").await.unwrap();
    one.put(ALICE, "forwarding", before.as_ref(), None).await.unwrap();
    let heard = two.hears(|it| it.repository.iter().any(|it| it.data.is_none())).await.unwrap();
    assert_eq!(heard.repository[0].number, 2);
    lab.settled().await;
    let left = lab.record().subscriptions;
    assert!(left.iter().all(|it| it.data.reference() != DataReference::REPOSITORYDATA), "{left:?}");
}

// Proves: sh-32
#[tokio::test]
async fn servers_say_what_is_wrong_with_a_notification() {
    let lab = Lab::new().await;
    let one = lab.start("as1.ims.example").await;
    let write = async |text: &'static str| {
        let written = lab.server.store().update(IMSI, |record| {
            let record = record.unwrap();
            let mut update = pur(OTHER, &document(0, Some(text)));
            if let Some(known) = record.repository.first() {
                update.sh_user_data =
                    document(u32::from(known.number) + 1, Some(text)).into_bytes().into();
            }
            super::scene::write(&update, record)
        });
        assert_eq!(written.await.unwrap(), (2001, false));
        let told = lab.server.resume(lab.hss.client()).await.unwrap();
        outcomes(&told.answers().await)
    };
    assert_eq!(write("x").await, []);
    one.subscribe(OTHER, &FORWARDING).await.unwrap();
    assert_eq!(write("y").await, [("PNR", Ok(2001))]);
    // Whatever else it says, it has heard of it, and the subscription stays.
    one.memory().most = Some(30);
    assert_eq!(write("too long").await, [("PNR", Ok(5008))]);
    one.memory().most = None;
    one.memory().users.clear();
    assert_eq!(write("z").await, [("PNR", Ok(5001))]);
    assert_eq!((lab.record().subscriptions.len(), lab.record().is_pending()), (1, false));
    one.memory().users.push(OTHER.to_owned());
    // Who knows nothing of a subscription has none.
    one.memory().subscribed.clear();
    assert_eq!(write("w").await, [("PNR", Ok(5107))]);
    assert_eq!(lab.record().subscriptions, []);
    assert_eq!(write("v").await, []);
    // A document that is none; this HSS does not send such.
    one.memory().subscribed.push(OTHER.to_owned());
    let server = PushNotificationRequest::builder()
        .session_id(lab.hss.client().new_session_id())
        .auth_session_state(diameter_messages::base::AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(HSS)
        .origin_realm(REALM)
        .destination_host(DiameterIdentity::from_static("as1.ims.example"))
        .destination_realm(REALM)
        .user_identity(UserIdentity::builder().public_identity(OTHER).build())
        .sh_user_data(b"<Sh-Data".to_vec())
        .build();
    let refused = lab.hss.client().send(server).await.unwrap_err();
    let SendError::Failure { outcome, answer } = refused else { panic!("{refused:?}") };
    assert_eq!((outcome.code(), answer.result_code), (5100, None));
}

// Proves: sh-31
#[tokio::test]
async fn server_that_is_gone_hears_of_it_when_it_is_there_again() {
    let lab = Lab::new().await;
    let (one, two) = (lab.start("as1.ims.example").await, lab.start("as2.ims.example").await);
    one.put(ALICE, "forwarding", None, Some("first")).await.unwrap();
    two.subscribe(ALICE, &FORWARDING).await.unwrap();
    two.node().shutdown(Duration::from_secs(1)).await;
    for text in ["second", "third"] {
        one.change(ALICE, "forwarding", |_| text.to_owned()).await.unwrap();
    }
    let given_up = |it: &Asked| matches!(it.state, AskedState::GivenUp(_));
    let asked = lab.ended(given_up).await;
    assert_eq!((asked.command, asked.attempts, asked.imsi.as_deref()), ("PNR", 2, Some(IMSI)));
    assert_eq!(asked.node.as_str(), "as2.ims.example");
    assert!(lab.record().is_pending());
    let two = lab.start("as2.ims.example").await;
    two.memory().users.push(ALICE.to_owned());
    two.memory().subscribed.push(ALICE.to_owned());
    let told = lab.server.resume(lab.hss.client()).await.unwrap().answers().await;
    assert_eq!(outcomes(&told), [("PNR", Ok(2001))], "what there is by now");
    assert_eq!(settings(&two.memory().told[0].1).as_deref(), Some("third"));
    assert!(!lab.record().is_pending());

    // A subscription that is over, or that may not be any more, ends without a word.
    two.node().shutdown(Duration::from_secs(1)).await;
    let change = async |text: &'static str| {
        one.change(ALICE, "forwarding", |_| text.to_owned()).await.unwrap();
        assert!(lab.record().is_pending());
    };
    change("fourth").await;
    lab.server.set_application_servers(permissions(&["as1"]));
    let told = lab.server.resume(lab.hss.client()).await.unwrap().answers().await;
    assert_eq!(outcomes(&told), []);
    assert_eq!(lab.record().subscriptions, []);
    lab.server.set_application_servers(permissions(&["as1", "as2"]));
    let two = lab.start("as2.ims.example").await;
    two.subscribe(ALICE, &FORWARDING).await.unwrap();
    let expire = |record: Option<&mut Record>| record.unwrap().subscriptions[0].expires = Some(1);
    lab.server.store().update(IMSI, expire).await.unwrap();
    one.change(ALICE, "forwarding", |_| "fifth".to_owned()).await.unwrap();
    lab.settled().await;
    assert!(two.memory().told.is_empty() && lab.record().subscriptions.is_empty());
}

/// A store that can be held up.
struct Held(MemoryStore, Arc<RwLock<()>>);

impl Store for Held {
    type Error = StoreError;

    async fn update<T: Send>(
        &self,
        imsi: &str,
        procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> Result<T, StoreError> {
        let _free = self.1.read().await;
        self.0.update(imsi, procedure).await
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        let _free = self.1.read().await;
        Store::get(&self.0, imsi).await
    }

    async fn find(&self, identity: &SubscriberIdentity) -> Result<Option<String>, StoreError> {
        self.0.find(identity).await
    }

    async fn pending(&self) -> Result<Vec<String>, StoreError> {
        self.0.pending().await
    }

    async fn serving_nodes(&self, prefixes: &[String]) -> Result<Vec<ServingNode>, StoreError> {
        self.0.serving_nodes(prefixes).await
    }

    async fn aaa_servers(&self, prefixes: &[String]) -> Result<Vec<AaaServer>, StoreError> {
        self.0.aaa_servers(prefixes).await
    }
}

// Proves: sh-05, sh-18, sh-21, sh-33
#[tokio::test]
async fn of_two_updates_at_once_one_counts() {
    let store = MemoryStore::new();
    store.put(record());
    let held = Arc::new(RwLock::new(()));
    let served = Server::new(Access::by_realm(), Held(store, held.clone()));
    let served = served.with_patience(Duration::from_millis(500));
    served.set_application_servers(servers());
    let own = hss().identity;
    let builder = Node::builder(own.host.clone(), own.realm.clone())
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let hss = served.serve(builder).start().await.unwrap();
    let address = hss.local_addresses()[0].to_string();
    let who = server();
    let client = Node::builder(who.host.clone(), who.realm.clone())
        .sends::<UserDataRequest>()
        .peer(PeerSettings::new(own.host.clone()).connect(Tcp, address))
        .start()
        .await
        .unwrap();
    assert!(client.available(&own.host).await);
    let write = async |uri: &str, number: u32, text: &str| match client
        .send(pur(uri, &document(number, Some(text))))
        .await
    {
        Ok(answer) => answer.result_code.unwrap().0,
        Err(SendError::Failure { outcome, .. }) => outcome.code(),
        Err(error) => panic!("{error}"),
    };
    let mut request = udr(ALIAS, &[DataReference::REPOSITORYDATA]);
    request.service_indication = vec!["forwarding".as_bytes().into()];
    let read = async || match client.send(request.clone()).await {
        Ok(answer) => Ok(answer.sh_user_data.map(|it| ShData::parse(&it).unwrap())),
        Err(SendError::Failure { outcome, answer }) => {
            assert_eq!(answer.result_code, None);
            Err(outcome.code())
        }
        Err(error) => panic!("{error}"),
    };

    // While one is written, another one is refused, and may be tried again; data of others are not held up.
    let holding = held.write().await;
    let (one, (second, other)) = tokio::join!(write(ALICE, 0, "one"), async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let second = write(ALICE, 0, "second").await;
        drop(holding);
        (second, write(OTHER, 0, "other").await)
    });
    assert_eq!((one, second, other), (2001, 4101, 2001));
    let holding = held.write().await;
    assert_eq!(read().await, Err(4100), "the store takes too long");
    drop(holding);
    assert_eq!(write(ALICE, 0, "second").await, 5105, "it has to read again");
    assert_eq!(write(ALICE, 1, "second").await, 2001);
    assert_eq!(settings(&read().await.unwrap().unwrap()).as_deref(), Some("second"));
    let [one, two] = ["one", "other"].map(|it| write(ALIAS, 2, it));
    let (one, two) = tokio::join!(one, two);
    assert!([one, two].contains(&2001), "{one} {two}");
    assert!([one, two].iter().any(|it| matches!(it, 4101 | 5105)), "{one} {two}");
    request.user_identity.public_identity = Some("sip:nobody@ims.example.net".into());
    let refused = client.send(request.clone()).await.unwrap_err();
    let SendError::Failure { outcome, answer } = refused else { panic!("{refused:?}") };
    assert_eq!((outcome.code(), answer.result_code), (5001, None));
}
