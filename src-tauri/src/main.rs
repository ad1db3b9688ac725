//! Starts the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Memory for all threads; see the workspace for why.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    birge_lib::run();
}
