//! Runs the server: until it is told to stop, with reloads in between.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use diameter_hss::bulk::{self, Format, LoadSettings};
use diameter_hss::http::api;
use diameter_hss::server::Server;
use diameter_hss::storage::{OpenStoreError, Rekey};
use diameter_hss::{AnyStore, HssFile, StorageSettings};
use diameter_node::Node;
use diameter_node::tls::Tls;
use diameter_platform::http::{self, AuditFile, AuditTrail, Health};
use diameter_platform::{Event, Events, Log, Metrics, service_manager};
use tracing::{error, info, warn};

use super::{CONFIG, Status, trial};

/// How long requests to administration may take when the server stops.
const ADMINISTRATION: Duration = Duration::from_secs(1);

/// How often it is tried again to tell nodes what they have not heard of.
const TELL_AGAIN: Duration = Duration::from_secs(30);

pub(super) fn run(config: Option<PathBuf>) -> anyhow::Result<Status> {
    let (path, trial) = match config {
        Some(path) => (path, None),
        None if Path::new(CONFIG).exists() => (PathBuf::from(CONFIG), None),
        None => (trial::file(), Some(trial::set_up()?)),
    };
    let file = HssFile::load(path)?;
    let runtime = tokio::runtime::Runtime::new().context("cannot start")?;
    runtime.block_on(serve(file, trial))?;
    Ok(Status::Fine)
}

/// `trial` says whether it is one, and new.
async fn serve(file: HssFile, trial: Option<bool>) -> anyhow::Result<()> {
    let log = file.settings.log.start()?;
    let metrics = Metrics::start()?;
    let mut events = Events::new().context("cannot wait for signals")?;
    let open = async || AnyStore::open(&file.storage, file.keys.clone()).await;
    // A database may come up later than this program: nodes turn to another server meanwhile.
    let opened = events.wait_for("the database", open, OpenStoreError::is_passing).await;
    let Some(store) = opened.context("the store is not opened")? else { return Ok(()) };
    if trial == Some(true) {
        let open = || Ok(BufReader::new(File::open(trial::subscribers())?));
        bulk::load(&store, open, LoadSettings::new(Format::Csv)).await?;
    }
    let server = Server::new(file.access.clone(), store.clone());
    server.set_equipment(file.equipment.clone());
    server.set_location_services(file.location.clone());
    server.set_application_servers(file.application_servers.clone());
    let tls = file.node.load_tls()?;
    let node = server.serve(file.node.builder(tls.clone())?).start().await?;
    let health = Health::default();
    let settings = file.settings.clone();
    let http = match settings.administration {
        Some(settings) => {
            let address = settings.address;
            let api = api(server.clone(), node.client().clone(), audit(&file)?);
            let http = api.serve(settings, health.clone(), metrics).await;
            Some(http.with_context(|| format!("cannot listen at {address}"))?)
        }
        None => None,
    };
    rekey(&store);
    resume(&server, &node);
    for address in node.local_addresses() {
        info!(%address, "listening");
    }
    let program = Program { file, server, node, tls, log, http };
    health.ready();
    service_manager::ready("at work");
    info!("at work");
    if trial.is_some() {
        program.hint();
    }
    loop {
        match events.next().await {
            Event::Stop => break,
            Event::Reload => program.reload(),
        }
    }
    health.not_ready("stopping");
    service_manager::stopping();
    program.stop(&mut events).await;
    Ok(())
}

/// Beside an embedded store, in its folder's; for a database where the file is.
fn audit(file: &HssFile) -> anyhow::Result<Option<Arc<dyn AuditTrail>>> {
    let folder = match &file.storage {
        StorageSettings::Folder(folder) => folder.parent().unwrap_or(Path::new("")),
        _ => file.path.parent().unwrap_or(Path::new("")),
    };
    let path = folder.join("audit.jsonl");
    let trail = AuditFile::open(&path);
    let trail = trail.with_context(|| format!("cannot write {}", path.display()))?;
    Ok(Some(Arc::new(trail)))
}

/// Encrypts keys anew that are under a previous master key.
fn rekey(store: &AnyStore) {
    let store = store.clone();
    tokio::spawn(async move {
        match store.rekey().await {
            Ok(0) => {}
            Ok(count) => info!(
                count,
                "keys were encrypted under the new master key: `previous` in [keys] is not needed any more"
            ),
            Err(error) => error!(%error, "keys are not all encrypted under the new master key yet"),
        }
    });
}

/// Tells nodes what they have not been told before the last stop, and then what they have not been told since.
fn resume(server: &Server<AnyStore>, node: &Node) {
    let (server, client) = (server.clone(), node.client().clone());
    tokio::spawn(async move {
        match server.resume(&client).await {
            Ok(telling) if telling.is_empty() => {}
            Ok(telling) => {
                info!(count = telling.len(), "nodes are told what they have not heard of")
            }
            Err(error) => error!(%error, "what nodes have not been told is not known"),
        }
        // It ends with the program.
        server.tell_again(&client, TELL_AGAIN).await;
    });
}

/// The server and what is around it.
struct Program {
    file: HssFile,
    server: Server<AnyStore>,
    node: Node,
    tls: Option<Arc<Tls>>,
    log: Log,
    http: Option<http::Server>,
}

impl Program {
    fn hint(&self) {
        let Some(address) = self.node.local_addresses().first().copied() else { return };
        let pages = self.http.as_ref().map(|it| format!("http://{}/", it.local_address()));
        println!("{}", trial::hint(&address.to_string(), pages.as_deref()));
    }

    /// Reads the file again, and takes over what can be: nothing when anything is wrong with it.
    fn reload(&self) {
        service_manager::reloading();
        match HssFile::load(&self.file.path) {
            Ok(file) => self.apply(file),
            Err(error) => error!("the file was not taken over, all stays as it is:\n{error}"),
        }
        service_manager::ready("at work");
    }

    fn apply(&self, new: HssFile) {
        if let Some(tls) = &self.tls
            && let Err(error) = tls.reload()
        {
            error!(%error, "the file was not taken over, all stays as it is");
            return;
        }
        self.server.set_access(new.access);
        self.server.set_equipment(new.equipment);
        self.server.set_location_services(new.location);
        self.server.set_application_servers(new.application_servers);
        let mut same = vec![("format in [log]", self.log.change(&new.settings.log))];
        match (&self.http, new.settings.administration) {
            (Some(http), Some(settings)) => {
                same.push(("address in [administration]", http.change(settings)));
            }
            (http, settings) => {
                same.push(("[administration]", http.is_some() == settings.is_some()))
            }
        }
        same.push(("[stop]", new.settings.grace == self.file.settings.grace));
        same.push(("[storage]", new.storage == self.file.storage));
        same.push(("[keys]", new.keys.current() == self.file.keys.current()));
        same.push(("the node, its peers and listeners", new.node == self.file.node));
        for (what, _) in same.iter().filter(|(_, is_same)| !is_same) {
            warn!("{what}: takes a restart");
        }
        info!(
            "the file was read again: log, tokens, certificates, access, equipment, location and application servers are those of it"
        );
    }

    /// Finishes what is under way and tells the peers.
    async fn stop(self, events: &mut Events) {
        let grace = self.file.settings.grace;
        events.stop_within(grace, async |grace| self.node.shutdown(grace).await).await;
        if let Some(http) = self.http {
            http.stop(ADMINISTRATION).await;
        }
    }
}
