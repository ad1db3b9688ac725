//! Every screen as a picture. //
fn main() {}
