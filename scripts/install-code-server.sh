#!/usr/bin/env bash
# install-code-server.sh DIR [VERSION]
#   Installs a pinned code-server (VS Code in the browser, with a real Node extension host) from the npm
#   registry only: no GitHub, no nodejs.org, no compiler, no npm lifecycle scripts.  Idempotent: when DIR
#   already holds the wanted version it prints one line and exits 0.  Start it with  DIR/code-server ARGS.
#   VERSION: 4.100.3 (default, VS Code 1.100.3, Node 20) | 4.117.0 (1.117.0, Node 22) | 4.139.1 (1.139.1, Node 24).
#   When the node on PATH has another major, the matching one is taken from npm too (DIR/node).
# Environment
#   CS_NATIVE=1   compile the real @vscode/spdlog, native-watchdog, node-pty instead of using pure-JS stand-ins (needs
#                 g++, make, python3 and headers of the node on PATH); only useful to open integrated terminals
#   CS_FORCE=1    reinstall even when the stamp matches
set -euo pipefail
SCRIPT_REV=3
RG_VERSION=1.18.0
CS_VERSION="${2:-4.100.3}"
case "$CS_VERSION" in
  4.100.3) WANT_NODE=20.20.2; CS_SHA512='q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==' ;;
  4.117.0) WANT_NODE=22.23.3; CS_SHA512='FIMu90X/cw9tCAR4wII5ypK4R9Xbg5Zu/2LttqJNH+MuVOP15eODFCnTZHkH44r2d9MjDdaESP8VHSlotpTyQQ==' ;;
  4.139.1) WANT_NODE=24.21.0; CS_SHA512='fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==' ;;
  *) echo "install-code-server: no pinned hash for version $CS_VERSION; add one to this script" >&2; exit 2 ;;
esac
[ $# -ge 1 ] && [ -n "$1" ] || { echo "usage: $0 DIR [VERSION]" >&2; exit 2; }
say() { echo "install-code-server: $*" >&2; }
die() { say "$*"; exit 1; }
for c in node npm tar; do command -v "$c" >/dev/null || die "$c not found"; done

mkdir -p "$(dirname -- "$1")"
DIR="$(cd "$(dirname -- "$1")" && pwd)/$(basename -- "$1")"
PLAT="$(node -p 'process.platform+"-"+process.arch')"
case "$PLAT" in linux-x64|linux-arm64) ;; *) die "tested for Linux x64/arm64 only, this is $PLAT" ;; esac
OWN_NODE=path; [ "$(node -p 'process.versions.node.split(".")[0]')" = "${WANT_NODE%%.*}" ] || OWN_NODE="$WANT_NODE"
MODE=stub
if [ "${CS_NATIVE:-0}" = 1 ]; then
  [ "$OWN_NODE" = path ] || die "CS_NATIVE=1 needs Node ${WANT_NODE%%.*} on PATH"
  MODE="native-abi$(node -p process.versions.modules)"
fi
STAMP="code-server=$CS_VERSION platform=$PLAT node=$OWN_NODE mode=$MODE rev=$SCRIPT_REV"

if command -v flock >/dev/null; then exec 9>"$DIR.lock"; flock 9; fi     # two jobs may share one cache folder
if [ "${CS_FORCE:-0}" != 1 ] && [ "$(cat "$DIR/.stamp" 2>/dev/null || true)" = "$STAMP" ] && [ -x "$DIR/code-server" ]; then
  say "already there: $DIR ($STAMP)"; exit 0
fi
if [ -e "$DIR" ] && [ ! -f "$DIR/.stamp" ] && [ -n "$(ls -A "$DIR" 2>/dev/null)" ]; then
  die "$DIR is not empty and was not made by this script; remove it yourself"
fi

T0=$(date +%s)
TMP="$DIR.tmp.$$"; rm -rf "$TMP"; mkdir -p "$TMP"
trap 'rm -rf "$TMP"' EXIT
cd "$TMP"
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_loglevel=error

# 1. Tarballs.  npm pack honours the configured registry, proxy and CA and checks the registry's hash; we check a
#    pinned one too.  GNU tar without source maps takes 1 s and 52 MB where `npm install` takes 14 s and 206 MB.
PACK=("code-server@$CS_VERSION" "@vscode/ripgrep-$PLAT@$RG_VERSION")
[ "$OWN_NODE" = path ] || PACK+=("node-$PLAT@$OWN_NODE")
npm pack --silent --ignore-scripts "${PACK[@]}" >/dev/null || die "npm pack failed"
GOT="$(node -e 'const c=require("crypto"),f=require("fs");process.stdout.write(c.createHash("sha512").update(f.readFileSync(process.argv[1])).digest("base64"))' "code-server-$CS_VERSION.tgz")"
[ "$GOT" = "$CS_SHA512" ] || die "sha512 mismatch for code-server-$CS_VERSION.tgz"
tar xzf "code-server-$CS_VERSION.tgz" --exclude='*.map'                     # -> package/
mkdir rg && tar xzf vscode-ripgrep-*-"$RG_VERSION".tgz -C rg --strip-components=1
if [ "$OWN_NODE" != path ]; then mkdir -p node && tar xzf "node-$PLAT-$OWN_NODE.tgz" -C node --strip-components=1 package/bin package/LICENSE; fi
rm -f ./*.tgz
ROOT="$TMP/package"; VS="$ROOT/lib/vscode"

# 2. Dependencies as the two shipped shrinkwrap files pin them (with integrity), no scripts.  lib/vscode was locked with
#    legacy-peer-deps; without the flag `npm ci` calls the lock file out of sync.  Some releases ship a lock file with a
#    hole (4.117.0: cpu-features); `npm install` keeps everything that is pinned and fills only the hole.
deps() { npm ci "$@" || { rm -rf node_modules; npm install --no-save "$@"; }; }
FLAGS=(--legacy-peer-deps --ignore-scripts --omit=dev)
(cd "$ROOT" && deps "${FLAGS[@]}" >"$TMP/npm-root.log" 2>&1) & P1=$!
(cd "$VS" && deps "${FLAGS[@]}" >"$TMP/npm-vscode.log" 2>&1) & P2=$!
wait $P1 || { head -n 20 "$TMP/npm-root.log" >&2; die "npm failed (code-server)"; }
wait $P2 || { head -n 20 "$TMP/npm-vscode.log" >&2; die "npm failed (lib/vscode)"; }

# 3. What the skipped postinstall scripts would have done.
ln -sfn node_modules "$VS/node_modules.asar"
[ -f "$VS/bin/remote-cli/code-linux.sh" ] && ln -sf code-linux.sh "$VS/bin/remote-cli/code-server"
[ -f "$VS/bin/helpers/browser-linux.sh" ] && ln -sf browser-linux.sh "$VS/bin/helpers/browser.sh"
if [ -d "$VS/node_modules/@vscode/ripgrep" ]; then       # its postinstall downloads from GitHub; npm has the same program
  mkdir -p "$VS/node_modules/@vscode/ripgrep/bin"
  cp rg/bin/rg "$VS/node_modules/@vscode/ripgrep/bin/rg"; chmod 755 "$VS/node_modules/@vscode/ripgrep/bin/rg"
fi

# 4. Native modules: small pure-JS stand-ins (no compiler, no ABI), or compile the real ones.
stub() { # stub MODULE_DIR, body on stdin; does nothing when the module is not part of this version
  [ -d "$1" ] || { cat >/dev/null; return 0; }
  rm -rf "$1"; mkdir -p "$1"; cat >"$1/index.js"
  printf '{"name":"%s","version":"0.0.0","main":"index.js","type":"commonjs"}\n' "$(basename "$1")" >"$1/package.json"
}
stub "$ROOT/node_modules/argon2" <<'JS'
// only --auth password needs it; this installation is for --auth none
const no = async () => { throw new Error('argon2 stand-in: use --auth none'); };
exports.hash = no; exports.verify = no; exports.needsRehash = () => false;
JS
if [ "$MODE" = stub ]; then
  stub "$VS/node_modules/@vscode/spdlog" <<'JS'
// Log files written synchronously, so that a test can read a line the moment it was logged.
const fs = require('fs'), path = require('path');
const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
class Logger {
  constructor(_kind, name, file) {
    this.name = name; this.level = 2; this.formatted = true; this.file = file;
    try { fs.mkdirSync(path.dirname(file), { recursive: true }); fs.appendFileSync(file, ''); } catch {}
  }
  write(n, text) {
    if (n < this.level) return;
    const d = new Date(), p = (v, w = 2) => String(v).padStart(w, '0');
    const at = `${d.getFullYear()}-${p(d.getMonth() + 1)}-${p(d.getDate())} ${p(d.getHours())}:${p(d.getMinutes())}:${p(d.getSeconds())}.${p(d.getMilliseconds(), 3)}`;
    try { fs.appendFileSync(this.file, this.formatted ? `${at} [${NAMES[n]}] ${text}\n` : text); } catch {}
  }
  trace(t) { this.write(0, t); } debug(t) { this.write(1, t); } info(t) { this.write(2, t); }
  warn(t) { this.write(3, t); } error(t) { this.write(4, t); } critical(t) { this.write(5, t); }
  getLevel() { return this.level; } setLevel(n) { this.level = n; }
  setPattern() { this.formatted = true; } clearFormatters() { this.formatted = false; }
  flush() {} drop() {}
}
const make = async (name, file) => new Logger('rotating', name, file);
exports.version = 0; exports.setLevel = () => {}; exports.setFlushOn = () => {}; exports.shutdown = () => {};
exports.createRotatingLogger = make; exports.createAsyncRotatingLogger = make; exports.Logger = Logger;
JS
  for m in native-watchdog @vscode/native-watchdog; do stub "$VS/node_modules/$m" <<'JS'
// leave when the parent process is gone
exports.start = (pid) => {
  setInterval(() => { try { process.kill(pid, 0); } catch (e) { if (e.code === 'ESRCH') process.exit(87); } }, 1000).unref();
};
JS
  done
  [ -f "$VS/node_modules/node-pty/prebuilds/$PLAT/pty.node" ] || stub "$VS/node_modules/node-pty" <<'JS'
exports.spawn = () => { throw new Error('node-pty stand-in: this installation has no integrated terminal (see CS_NATIVE=1)'); };
JS
else
  GYP="$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js"
  [ -f "$GYP" ] || die "node-gyp not found next to npm"
  PREFIX="$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")"
  [ -f "$PREFIX/include/node/node_version.h" ] && export npm_config_nodedir="$PREFIX"
  PIDS=()
  for m in @vscode/spdlog native-watchdog @vscode/native-watchdog node-pty; do  # not `npm rebuild`: node-pty's postinstall calls npx
    [ -d "$VS/node_modules/$m" ] || continue
    (cd "$VS/node_modules/$m" && node "$GYP" rebuild >"$TMP/gyp-${m//\//_}.log" 2>&1) & PIDS+=("$!")
  done
  for p in "${PIDS[@]}"; do wait "$p" || { tail -n 20 "$TMP"/gyp-*.log >&2; die "native build failed"; }; done
  find "$VS/node_modules" -type d \( -name obj.target -o -name .deps \) -path '*/build/Release/*' -prune -exec rm -rf {} +
fi

# 5. Prune what is never loaded here (maps, type files, other platforms' payload).
find "$ROOT" -type f \( -name '*.map' -o -name '*.d.ts' \) -delete
rm -rf "$VS/node_modules/@vscode/windows-process-tree/build" "$VS"/node_modules/node-pty/{third_party,deps} rg
for d in "$VS"/node_modules/@vscode/ripgrep-universal/bin/* "$VS"/node_modules/node-pty/prebuilds/*; do
  [ -d "$d" ] && [ "$(basename "$d")" != "$PLAT" ] && rm -rf "$d"
done

# 6. Launcher, smoke test, stamp, swap in.
cat >"$TMP/code-server" <<'SH'
#!/bin/sh
here="$(dirname "$(readlink -f "$0")")"
node="$here/node/bin/node"; [ -x "$node" ] || node="${CS_NODE:-node}"
exec "$node" "$here/package/out/node/entry.js" "$@"
SH
chmod 755 "$TMP/code-server"
# The first start also reports the config file it wrote; with its own HOME it writes none of the user's.
OUT="$(HOME="$TMP" XDG_CONFIG_HOME="$TMP/.config" "$TMP/code-server" --version | tail -n 1)" || die "smoke test failed"
rm -rf "$TMP/.config" "$TMP/.local"
case "$OUT" in "$CS_VERSION "*) ;; *) die "unexpected --version output: $OUT" ;; esac
RG="$(find "$VS"/node_modules/@vscode/ripgrep*/bin -type f -name rg | head -n 1)"
[ -n "$RG" ] && "$RG" --version >/dev/null || die "ripgrep does not run"
rm -f "$TMP"/*.log
printf '%s' "$STAMP" >"$TMP/.stamp"
rm -rf "$DIR"; mv "$TMP" "$DIR"; trap - EXIT
say "installed $DIR in $(($(date +%s) - T0)) s, $(du -sm "$DIR" | cut -f1) MB ($STAMP)"
