use diameter_core::DiameterIdentity;

const HOST: DiameterIdentity = DiameterIdentity::from_static("not valid!");

fn main() {
    println!("{HOST}");
}
