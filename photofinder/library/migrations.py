"""The schema and its history: statement lists, run in order, each once."""

LIBRARY: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
        """CREATE TABLE root(
            id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, volume TEXT NOT NULL,
            inner BLOB NOT NULL, protected INTEGER NOT NULL DEFAULT 0,
            exclude TEXT NOT NULL DEFAULT '[]', state TEXT NOT NULL DEFAULT 'online'
            CHECK(state IN ('online', 'offline', 'held')),
            added_at INTEGER NOT NULL, scanned_at INTEGER) STRICT""",
        """CREATE TABLE photo(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            content BLOB NOT NULL UNIQUE CHECK(length(content) = 32),
            width INTEGER NOT NULL, height INTEGER NOT NULL, format TEXT NOT NULL,
            size INTEGER NOT NULL, moment INTEGER NOT NULL, taken_at INTEGER,
            taken_offset INTEGER, camera TEXT NOT NULL, lens TEXT NOT NULL, latitude REAL,
            longitude REAL, rating INTEGER, orientation INTEGER NOT NULL, software TEXT NOT NULL,
            content_id TEXT NOT NULL, motion INTEGER NOT NULL, colour INTEGER NOT NULL,
            phash INTEGER NOT NULL, dhash INTEGER NOT NULL,
            paths INTEGER NOT NULL DEFAULT 0) STRICT""",
        # paths = number of files that are present or held, kept by the triggers below
        "CREATE INDEX photo_timeline ON photo(moment DESC, id DESC, colour) WHERE paths > 0",
        """CREATE TABLE file(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            root_id INTEGER NOT NULL REFERENCES root ON DELETE CASCADE,
            folder BLOB NOT NULL, name BLOB NOT NULL, size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL, device INTEGER NOT NULL, inode INTEGER NOT NULL,
            photo_id INTEGER REFERENCES photo,
            state TEXT NOT NULL DEFAULT 'present' CHECK(state IN ('present', 'missing', 'held')),
            problem TEXT, detail TEXT NOT NULL DEFAULT '', tries INTEGER NOT NULL DEFAULT 0,
            strikes INTEGER NOT NULL DEFAULT 0, retry_at INTEGER,
            ignored INTEGER NOT NULL DEFAULT 0,
            UNIQUE(root_id, folder, name)) STRICT""",
        "CREATE INDEX file_photo ON file(photo_id)",
        """CREATE INDEX file_waiting ON file(mtime_ns DESC)
            WHERE photo_id IS NULL AND state = 'present'""",
        "CREATE INDEX file_problem ON file(problem) WHERE problem IS NOT NULL",
        """CREATE TRIGGER file_insert AFTER INSERT ON file
            WHEN new.photo_id IS NOT NULL AND new.state <> 'missing'
            BEGIN UPDATE photo SET paths = paths + 1 WHERE id = new.photo_id; END""",
        """CREATE TRIGGER file_delete AFTER DELETE ON file
            WHEN old.photo_id IS NOT NULL AND old.state <> 'missing'
            BEGIN UPDATE photo SET paths = paths - 1 WHERE id = old.photo_id; END""",
        """CREATE TRIGGER file_update AFTER UPDATE OF photo_id, state ON file
            WHEN old.photo_id IS NOT new.photo_id OR (old.state = 'missing') <>
            (new.state = 'missing')
            BEGIN
            UPDATE photo SET paths = paths - 1
            WHERE id = old.photo_id AND old.state <> 'missing';
            UPDATE photo SET paths = paths + 1
            WHERE id = new.photo_id AND new.state <> 'missing';
            END""",
        """CREATE TABLE model(
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE,
            look INTEGER NOT NULL, copy INTEGER NOT NULL) STRICT""",
        """CREATE TABLE vector(
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            model_id INTEGER NOT NULL REFERENCES model ON DELETE CASCADE,
            photo_id INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
            look BLOB NOT NULL, copy BLOB NOT NULL, checksum INTEGER NOT NULL,
            UNIQUE(model_id, photo_id)) STRICT""",
        """CREATE TABLE refusal(
            model_id INTEGER NOT NULL REFERENCES model ON DELETE CASCADE,
            photo_id INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
            detail TEXT NOT NULL, PRIMARY KEY(model_id, photo_id)) STRICT""",
    ),
    (
        # what verifying two contents gave: first < second, transform from first to second
        """CREATE TABLE pair(
            first BLOB NOT NULL CHECK(length(first) = 32),
            second BLOB NOT NULL CHECK(length(second) = 32),
            version INTEGER NOT NULL, verdict TEXT NOT NULL, facts TEXT NOT NULL,
            PRIMARY KEY(first, second), CHECK(first < second)) STRICT, WITHOUT ROWID""",
        # contents whose neighbours were all looked at, with the model that proposed them
        """CREATE TABLE compared(
            content BLOB PRIMARY KEY CHECK(length(content) = 32),
            version INTEGER NOT NULL, model_id INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
        """CREATE TABLE decision(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK(kind IN ('not-duplicates', 'keep-both', 'stack')),
            made_at INTEGER NOT NULL) STRICT""",
        """CREATE TABLE decided(
            decision_id INTEGER NOT NULL REFERENCES decision ON DELETE CASCADE,
            content BLOB NOT NULL CHECK(length(content) = 32),
            PRIMARY KEY(decision_id, content)) STRICT, WITHOUT ROWID""",
        "CREATE INDEX decided_content ON decided(content)",
        """CREATE TABLE batch(
            id INTEGER PRIMARY KEY AUTOINCREMENT, made_at INTEGER NOT NULL,
            title TEXT NOT NULL) STRICT""",
        # One row per file to move, written before the move. going: on its way out, back: on
        # its way home; a row in one of these states was interrupted and is looked into.
        """CREATE TABLE move(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            batch_id INTEGER NOT NULL REFERENCES batch,
            source BLOB NOT NULL, target BLOB NOT NULL DEFAULT x'', info BLOB NOT NULL DEFAULT x'',
            keeper BLOB NOT NULL, companion INTEGER NOT NULL, content BLOB NOT NULL,
            size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, device INTEGER NOT NULL,
            inode INTEGER NOT NULL, state TEXT NOT NULL CHECK(state IN
            ('planned', 'going', 'moved', 'skipped', 'back', 'restored', 'lost')),
            reason TEXT NOT NULL DEFAULT '') STRICT""",
        "CREATE INDEX move_batch ON move(batch_id, id)",
        "CREATE INDEX move_open ON move(state) WHERE state IN ('planned', 'going', 'back')",
    ),
    (
        # of identical files: so many of them are settled by the decision
        "ALTER TABLE decision ADD COLUMN files INTEGER NOT NULL DEFAULT 0",
    ),
    (
        # holds seq as well: the newest vectors of one model are read after every batch
        "CREATE INDEX vector_model ON vector(model_id)",
    ),
    (
        # folders that could not be listed; their files are as they were
        """CREATE TABLE closed_folder(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            root_id INTEGER NOT NULL REFERENCES root ON DELETE CASCADE,
            folder BLOB NOT NULL, detail TEXT NOT NULL, retry INTEGER NOT NULL DEFAULT 0,
            ignored INTEGER NOT NULL DEFAULT 0, UNIQUE(root_id, folder)) STRICT""",
    ),
    (
        # searches kept by name, and pairs that the user does not find alike
        """CREATE TABLE saved_search(
            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,
            question TEXT NOT NULL) STRICT""",
        """CREATE TABLE unlike(
            low BLOB NOT NULL CHECK(length(low) = 32), high BLOB NOT NULL CHECK(length(high) = 32),
            PRIMARY KEY(low, high)) STRICT, WITHOUT ROWID""",
        "CREATE INDEX unlike_high ON unlike(high)",
    ),
    (
        # what the user said about photos and albums, by content and by the album's name
        """CREATE TABLE album_answer(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            content BLOB NOT NULL CHECK(length(content) = 32), album TEXT NOT NULL,
            belongs INTEGER NOT NULL, made_at INTEGER NOT NULL, UNIQUE(content, album)) STRICT""",
    ),
)

THUMBNAILS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE thumbnail(
            content BLOB PRIMARY KEY CHECK(length(content) = 32), jpeg BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""",
    ),
    (
        # keypoints of photos that were compared
        """CREATE TABLE feature(
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            content BLOB NOT NULL UNIQUE CHECK(length(content) = 32),
            version INTEGER NOT NULL, data BLOB NOT NULL) STRICT""",
    ),
    (
        # what measuring a file's real quality gave
        """CREATE TABLE quality(
            content BLOB PRIMARY KEY CHECK(length(content) = 32), version INTEGER NOT NULL,
            saved INTEGER NOT NULL, real INTEGER NOT NULL, detail REAL NOT NULL,
            filled REAL NOT NULL) STRICT, WITHOUT ROWID""",
    ),
)
"""Thumbnails in a file of their own: they can be made anew at any time."""
