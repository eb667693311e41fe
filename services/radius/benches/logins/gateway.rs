//! The agent: as the program has it, with its log and its metrics.

use std::io::BufRead;
use std::path::Path;

use diameter_core::DiameterIdentity;
use diameter_platform::Metrics;
use diameter_radius::{Gateway, RadiusFile};
use tokio::runtime::Builder;

use super::process::END;

/// Takes logins for the server with this address, and says where; says what was counted when it is asked.
pub(crate) fn run(server: &str) {
    let text = format!(
        r#"
        identity = "radius1.example.net"
        realm = "example.net"

        [[peer]]
        identity = "aaa1.example.net"
        address = "{server}"
        transport = "tcp"

        [radius]
        access = ["127.0.0.1:0"]

        [[client]]
        network = "127.0.0.1"
        host = "nas1.example.net"
        secret = {{ env = "LOGINS_SECRET" }}
        "#
    );
    let file = RadiusFile::parse(&text, Path::new("radius.toml")).unwrap();
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    let (_log, metrics, gateway) = runtime.block_on(async {
        let log = file.settings.log.start().unwrap();
        let metrics = Metrics::start().unwrap();
        let gateway = Gateway::start(&file).await.unwrap();
        let server = DiameterIdentity::from_static("aaa1.example.net");
        assert!(gateway.node().available(&server).await);
        (log, metrics, gateway)
    });
    println!("{}", gateway.addresses().first().unwrap().1);
    for _ in std::io::stdin().lock().lines() {
        for sample in metrics.samples() {
            let labels: Vec<_> = sample.labels.iter().map(|(_, value)| value.as_str()).collect();
            if sample.name.starts_with("diameter_radius_packets_") {
                println!("{} {} | {}", sample.name, labels.join(" "), sample.value);
            }
        }
        println!("{END}");
    }
    // What still waits would be waited for.
    std::process::exit(0);
}
