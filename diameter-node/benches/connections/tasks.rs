//! What the runtime takes: sockets as in `polled`, but each end of each connection is a task of a runtime as
//! the nodes have it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

use crate::nodes::runtime;
use crate::sockets::Frames;
use crate::throughput::Throughput;

/// With one request outstanding on each of so many connections.
pub(crate) fn throughput(
    request: &[u8],
    answer: &[u8],
    connections: usize,
    time: Duration,
) -> Throughput {
    let (server, client) = (runtime(None), runtime(None));
    let listener = server.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    let answered = Arc::new(AtomicUsize::default());
    let (request, answer): (Arc<[u8]>, Arc<[u8]>) = (request.into(), answer.into());
    for _ in 0..connections {
        let mut near = client.block_on(TcpStream::connect(address)).unwrap();
        let far = server.block_on(listener.accept()).unwrap().0;
        exchange(&server, far, answer.clone(), Arc::default());
        client.block_on(near.write_all(&request)).unwrap();
        exchange(&client, near, request.clone(), answered.clone());
    }
    Throughput::measure(|| answered.load(Ordering::Relaxed), || thread::sleep(time))
}

/// Has a task of the runtime write the message for each one that it reads.
fn exchange(
    runtime: &Runtime,
    mut stream: TcpStream,
    message: Arc<[u8]>,
    received: Arc<AtomicUsize>,
) {
    stream.set_nodelay(true).unwrap();
    runtime.spawn(async move {
        let (mut frames, mut buffer) = (Frames::default(), vec![0; 4 << 10]);
        while let Ok(length @ 1..) = stream.read(&mut buffer).await {
            let count = frames.count(&buffer[..length]);
            received.fetch_add(count, Ordering::Relaxed);
            for _ in 0..count {
                if stream.write_all(&message).await.is_err() {
                    return;
                }
            }
        }
    });
}
