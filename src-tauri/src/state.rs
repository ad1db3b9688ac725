//! The one managed value: the open register, how the window looks, long work that can be cancelled.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use app::{
    Ctx, Register,
    ctx::day_of,
    desk::{Book, Course},
    duplicates::Offers,
    import::List,
    intake::Opened,
    register::Did,
    volunteers,
};
use domain::{ActionId, Timestamp};
use l10n::{Localizer, Pseudo};
use search::Sort;
use store::Progress;
use tauri::{AppHandle, Emitter, Manager};

use crate::{
    backups::Backups,
    commands,
    ipc::{
        IpcError, IpcResult,
        session::{LanguageDto, PseudoDto, RegisterKey},
        volunteers::pack::sort_language,
    },
    keeping::Keeping,
    preferences::Preferences,
    printing::Queue,
    wall::Nudge,
};

/// A register that is open.
pub struct Open {
    /// Which.
    pub key: RegisterKey,
    /// The register.
    pub register: Register,
    /// The pairs of the duplicates page, once somebody opened it.
    pub offers: Mutex<Option<Offers>>,
    /// The guests of the event whose desk is open, and how many entries the register had then.
    pub desk: Mutex<Option<(u64, Book)>>,
    /// The practice that goes on at the desk.
    pub course: Mutex<Option<Course>>,
}

impl Open {
    fn new(key: RegisterKey, register: Register) -> Self {
        Self {
            key,
            register,
            offers: Mutex::default(),
            desk: Mutex::default(),
            course: Mutex::default(),
        }
    }
}

/// Everything that outlives one command.
pub struct AppState {
    app: AppHandle,
    preferences: Mutex<Preferences>,
    open: Mutex<Option<Arc<Open>>>,
    /// Held while a register is being closed.
    closing: Mutex<()>,
    plans: Mutex<HashMap<String, Arc<Mutex<Opened>>>>,
    /// What writes down what is said to lists.
    pub keeping: Arc<Keeping>,
    dropped: Mutex<Option<PathBuf>>,
    unread: Mutex<Option<Arc<List>>>,
    cancelled: Mutex<HashMap<String, Arc<AtomicBool>>>,
    /// What is remembered of backups.
    pub backups: Backups,
    /// What waits for the printer.
    pub prints: Queue,
    /// The wall board that is open.
    pub wall: Mutex<Option<Nudge>>,
    /// Nothing was open yet since the program started: a remembered laptop may open it.
    fresh: AtomicBool,
    /// The window is asked before it closes.
    pub held: AtomicBool,
    touched: AtomicI64,
}

impl AppState {
    /// Nothing is open yet.
    pub fn new(app: &AppHandle) -> Self {
        Self {
            app: app.clone(),
            preferences: Mutex::new(Preferences::read()),
            open: Mutex::default(),
            closing: Mutex::default(),
            plans: Mutex::default(),
            keeping: Arc::default(),
            dropped: Mutex::default(),
            unread: Mutex::default(),
            cancelled: Mutex::default(),
            backups: Backups::new(now()),
            prints: Queue::start(),
            wall: Mutex::default(),
            fresh: AtomicBool::new(true),
            held: AtomicBool::new(false),
            touched: AtomicI64::new(now().0),
        }
    }

    /// How the window looks.
    pub fn preferences(&self) -> Preferences {
        *held(&self.preferences)
    }

    /// Changes how the window looks, and keeps it.
    pub fn prefer(&self, change: impl FnOnce(&mut Preferences)) {
        let mut preferences = held(&self.preferences);
        change(&mut preferences);
        preferences.keep();
    }

    /// The language of the window, for what Rust itself draws.
    pub fn speak(&self) -> Localizer {
        let preferences = self.preferences();
        let pseudo = match preferences.pseudo {
            PseudoDto::None => Pseudo::None,
            PseudoDto::Stretched => Pseudo::Stretched,
            PseudoDto::Ids => Pseudo::Ids,
        };
        Localizer::pseudo(preferences.language.into(), pseudo)
    }

    /// The open register.
    ///
    /// # Errors
    /// A refusal, if it is locked.
    pub fn open(&self) -> IpcResult<Arc<Open>> {
        held(&self.open).clone().ok_or_else(IpcError::locked)
    }

    /// The open register, if there is one.
    pub fn opened(&self) -> Option<Arc<Open>> {
        held(&self.open).clone()
    }

    /// Whether the program has just started: nobody opened, locked or tried anything.
    pub fn is_fresh(&self) -> bool {
        self.fresh.load(Ordering::Relaxed)
    }

    /// From now on passwords are asked for. Answers whether it was so before.
    pub fn wake(&self) -> bool {
        self.fresh.swap(false, Ordering::Relaxed)
    }

    /// Puts a register on the table; one that lay there is closed.
    pub fn put(&self, key: RegisterKey, register: Register) {
        self.wake();
        self.close();
        self.touch();
        self.backups.opened(now());
        let open = Arc::new(Open::new(key, register));
        *held(&self.open) = Some(Arc::clone(&open));
        self.tell_wall();
        let sort = Sort {
            language: sort_language(self.preferences().language.into()),
            ..Sort::default()
        };
        // Whoever may not see the list has nothing to wait for, and who locks it does not wait
        // for this.
        std::thread::spawn(move || {
            let is_wanted = || Arc::strong_count(&open) > 1;
            volunteers::warm(&open.register, sort, day_of(now()), &is_wanted).is_ok()
        });
    }

    /// Gives the open register to the next person; what runs meanwhile goes on as the one
    /// who began it.
    pub fn hand_over(&self, key: RegisterKey, register: Register) {
        self.keeping.finish();
        held(&self.plans).clear();
        held(&self.unread).take();
        self.touch();
        *held(&self.open) = Some(Arc::new(Open::new(key, register)));
    }

    /// Closes the open register: its keys leave memory as soon as running commands have ended.
    /// A wall board stays, without names.
    pub fn close(&self) {
        let _closing = held(&self.closing);
        crate::facing::close(&self.app);
        self.keeping.finish();
        held(&self.plans).clear();
        held(&self.unread).take();
        for flag in held(&self.cancelled).values() {
            flag.store(true, Ordering::Relaxed);
        }
        let Some(mut open) = held(&self.open).take() else {
            return;
        };
        self.tell_wall();
        for _ in 0..500 {
            match Arc::try_unwrap(open) {
                Ok(open) => {
                    if let Err(error) = open.register.close() {
                        log::warn!("closing: {error}");
                    }
                    return;
                }
                Err(still_used) => {
                    open = still_used;
                    std::thread::sleep(Duration::from_millis(10));
                }
            }
        }
    }

    /// Waits while a register is being closed, so that nobody is told that it is locked before
    /// what it held has left memory.
    pub fn settle(&self) {
        drop(held(&self.closing));
    }

    /// Somebody is at the keyboard.
    pub fn touch(&self) {
        self.touched.store(now().0, Ordering::Relaxed);
    }

    /// Nothing is shown on a wall any more.
    pub fn end_wall(&self) {
        held(&self.wall).take();
    }

    /// Something changed that a wall may show.
    fn tell_wall(&self) {
        if let Some(wall) = &*held(&self.wall) {
            // One that is closed meanwhile hears nothing.
            let _ = wall.send(());
        }
    }

    /// Minutes are over without a touch: the register closes and the window is told.
    fn lock_if_idle(&self) {
        let Some(open) = self.opened() else { return };
        let minutes = i64::from(open.register.store().settings().lock_minutes);
        drop(open);
        if now().0 - self.touched.load(Ordering::Relaxed) >= minutes * 60_000 {
            commands::backups::before_closing(self, true);
            self.lock();
        }
    }

    /// The register closes and the window is told.
    pub fn lock(&self) {
        self.close();
        let _ = self.app.emit("locked", ());
    }

    /// Tells open screens which kinds of records changed, and passes the answer on.
    pub fn announce<T>(&self, did: Did<T>) -> T {
        let changed = did.changed;
        let kinds = [
            (changed.volunteers, "volunteers"),
            (changed.organisations, "organisations"),
            (changed.work, "work"),
            (changed.register, "register"),
        ];
        let kinds: Vec<&str> = kinds
            .into_iter()
            .filter_map(|(touched, kind)| touched.then_some(kind))
            .collect();
        if changed.work {
            self.tell_wall();
        }
        if !kinds.is_empty() {
            let _ = self
                .app
                .emit("changed", serde_json::json!({ "kinds": kinds }));
        }
        did.value
    }

    /// Keeps a judged list until it is taken or left.
    pub fn keep_plan(&self, name: String, plan: Opened) -> Arc<Mutex<Opened>> {
        let plan = Arc::new(Mutex::new(plan));
        let mut plans = held(&self.plans);
        held(&self.unread).take();
        plans.clear();
        plans.insert(name, Arc::clone(&plan));
        plan
    }

    /// A judged list.
    ///
    /// # Errors
    /// Missing, if it was left.
    pub fn plan(&self, name: &str) -> IpcResult<Arc<Mutex<Opened>>> {
        held(&self.plans)
            .get(name)
            .cloned()
            .ok_or_else(IpcError::plan_missing)
    }

    /// Forgets a judged list.
    pub fn drop_plan(&self, name: &str) {
        held(&self.plans).remove(name);
    }

    /// Keeps the path of a file that was dropped on the window.
    pub fn keep_dropped(&self, path: PathBuf) {
        *held(&self.dropped) = Some(path);
    }

    /// The file that was dropped last; it is given once.
    pub fn take_dropped(&self) -> Option<PathBuf> {
        held(&self.dropped).take()
    }

    /// Keeps a list in which nothing was found.
    pub fn keep_unread(&self, list: Arc<List>) {
        *held(&self.unread) = Some(list);
    }

    /// The list in which nothing was found; it is given once.
    pub fn take_unread(&self) -> Option<Arc<List>> {
        held(&self.unread).take()
    }

    /// What stops a long work: set when the window cancels it and when the register closes.
    pub fn stop_of(&self, task: &'static str) -> Arc<AtomicBool> {
        let stop = Arc::new(AtomicBool::new(false));
        held(&self.cancelled).insert(task.to_owned(), Arc::clone(&stop));
        stop
    }

    /// Tells the window.
    pub fn emit(&self, event: &str, told: &impl serde::Serialize) {
        let _ = self.app.emit(event, told);
    }

    /// Begins long work that the window shows and can cancel.
    pub fn work(&self, task: &'static str) -> Work {
        let stop = self.stop_of(task);
        Work {
            app: self.app.clone(),
            task,
            stop,
            last: AtomicI64::new(0),
        }
    }

    /// Asks long work to stop.
    pub fn cancel(&self, task: &str) {
        if let Some(flag) = held(&self.cancelled).get(task) {
            flag.store(true, Ordering::Relaxed);
        }
    }
}

/// Long work: reports its steps to the window at most twenty times a second.
pub struct Work {
    app: AppHandle,
    task: &'static str,
    stop: Arc<AtomicBool>,
    last: AtomicI64,
}

impl Work {
    /// What is set when it is to stop.
    pub fn stop(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.stop)
    }
}

impl Progress for Work {
    fn step(&self, done: u64, total: u64) -> bool {
        let moment = now().0;
        if moment - self.last.load(Ordering::Relaxed) >= 50 || done == total {
            self.last.store(moment, Ordering::Relaxed);
            self.app.state::<AppState>().touch();
            let _ = self.app.emit(
                "progress",
                serde_json::json!({ "task": self.task, "done": done, "total": total }),
            );
        }
        !self.stop.load(Ordering::Relaxed)
    }
}

/// Looks every `pause` whether the register has to be locked.
pub fn watch_idle(app: AppHandle, pause: Duration) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(pause);
            app.state::<AppState>().lock_if_idle();
            commands::backups::by_time(&app);
        }
    });
}

/// The moment, by the clock of this laptop.
pub fn now() -> Timestamp {
    let millis = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_millis());
    Timestamp(i64::try_from(millis).unwrap_or(i64::MAX))
}

/// The action that the window named; a second arrival is the same action.
///
/// # Errors
/// Broken, if the name is not one.
pub fn ctx(action: &str) -> IpcResult<Ctx> {
    let action: ActionId = action.parse().map_err(|_| IpcError::unreadable("action"))?;
    Ok(Ctx::new(action, now()))
}

/// Where a register lies.
pub fn folder(key: RegisterKey) -> PathBuf {
    let name = match key {
        RegisterKey::Main => app::folders::MAIN,
        RegisterKey::Practice => app::folders::PRACTICE,
    };
    app::folders::data_folder().join(name)
}

impl From<LanguageDto> for l10n::Language {
    fn from(language: LanguageDto) -> Self {
        match language {
            LanguageDto::Kk => Self::Kk,
            LanguageDto::Ru => Self::Ru,
            LanguageDto::En => Self::En,
        }
    }
}

/// The value behind a lock; a panic elsewhere does not make it unusable.
pub(crate) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
