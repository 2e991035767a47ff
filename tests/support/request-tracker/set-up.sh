#!/bin/sh
# Request Tracker 5 from Debian's packages with its own configuration and an SQLite database in one folder,
# seeded with tickets. Does only what is not done yet. Nothing is started here and no mail ever leaves.
# Which database and port a server uses is read from its environment, so that several can run at once.
#
#   RT_HOME=folder RT_AGENT_PASSWORD=... sh set-up.sh
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$RT_HOME"
exec 9>"$RT_HOME/lock"
flock 9
export RT_RUN="$RT_HOME" RT_PORT=80
export RT_SITE_CONFIG="$RT_HOME/RT_SiteConfig.pm"
export RT_SITE_CONFIG_DIR="$RT_HOME/RT_SiteConfig.d"

if ! dpkg -s rt5-db-sqlite rt5-standalone starman >/dev/null 2>&1; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo 'Request Tracker is not installed, and installing it needs root on Debian: apt-get install rt5-db-sqlite rt5-standalone starman.' >&2
    exit 3
  fi
  # Our own database is used, so Debian's set-up of one is off. msmtp stands in for a mail server and is never called.
  printf '%s\n' \
    'request-tracker5 request-tracker5/dbconfig-install boolean false' \
    'rt5-db-sqlite request-tracker5/dbconfig-install boolean false' \
    'msmtp msmtp/apparmor boolean false' | debconf-set-selections
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    msmtp-mta request-tracker5 rt5-standalone rt5-db-sqlite starman >&2
fi

mkdir -p "$RT_HOME/mason" "$RT_SITE_CONFIG_DIR"
cat > "$RT_SITE_CONFIG" <<'CONFIG'
Set($rtname, 'helpdesk.test');
Set($Organization, 'helpdesk.test');
Set($WebDomain, '127.0.0.1');
Set($WebPort, $ENV{RT_PORT});
Set($WebBaseURL, "http://127.0.0.1:$ENV{RT_PORT}");
Set($WebPath, '');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, "$ENV{RT_RUN}/rt.sqlite3");
Set($DatabaseUser, '');
Set($DatabasePassword, '');
Set($MailCommand, 'testfile');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set($Timezone, 'UTC');
Set($MasonDataDir, "$ENV{RT_HOME}/mason");
Set($MasonSessionDir, "$ENV{RT_RUN}/session");
Set($WebSessionClass, 'Apache::Session::File');
Set($MessageBoxRichText, 1);
Set($DevelMode, 0);
1;
CONFIG

# A half-made database is never taken for a whole one, nor one from other seeds: the mark is written last.
mark="$RT_HOME/seeded-$(cat "$here/seed.pl" "$here/tickets.json" | sha256sum | cut -c 1-16)"
if [ ! -e "$mark" ]; then
  rm -f "$RT_HOME"/seeded-* "$RT_HOME/rt.sqlite3"
  rt-setup-database-5 --action init --skip-create --dba '' --dba-password '' >&2
  perl "$here/seed.pl" "$here/tickets.json" >&2
  touch "$mark"
fi
