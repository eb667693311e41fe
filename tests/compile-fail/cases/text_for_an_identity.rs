use diameter_messages::gy::CreditControlRequest;

fn main() {
    let _builder = CreditControlRequest::builder().origin_host("pgw1.example.net");
}
