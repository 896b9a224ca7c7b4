#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the certificates of the misbehaving server anew. They are for tests alone: nothing but a test ever trusts them.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() { openssl genrsa -out "$1" 2048 2>/dev/null; }

cat >"$work/ca.cnf" <<END
[ca]
default_ca = tests
[tests]
database = $work/index
serial = $work/serial
new_certs_dir = $work
default_md = sha256
policy = any
unique_subject = no
copy_extensions = none
[any]
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[here]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1
[elsewhere]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectAltName = DNS:elsewhere.invalid
END
: >"$work/index"
echo 01 >"$work/serial"

# request NAME: server.key asks to be certified.
request() { openssl req -new -key server.key -subj "/CN=$1" -out "$work/$1.csr"; }
# sign NAME EXTENSIONS FROM TO [selfsign options]
sign() {
    name=$1; extensions=$2; from=$3; to=$4; shift 4
    openssl ca -batch -notext -config "$work/ca.cnf" -extensions "$extensions" -startdate "$from" -enddate "$to" \
        -in "$work/$name.csr" -out "$name.pem" "$@" 2>/dev/null
}

key server.key
key "$work/authority.key"
key "$work/stranger.key"
openssl req -new -key "$work/authority.key" -subj "/CN=Coverdesk test authority" -out "$work/authority.csr"
sign authority authority 20190101000000Z 20990101000000Z -selfsign -keyfile "$work/authority.key"
openssl req -new -key "$work/stranger.key" -subj "/CN=Unknown authority" -out "$work/stranger.csr"
sign stranger authority 20190101000000Z 20990101000000Z -selfsign -keyfile "$work/stranger.key"

for name in good expired early otherhost selfsigned unknown; do request "$name"; done
sign good here 20190101000000Z 20990101000000Z -cert authority.pem -keyfile "$work/authority.key"
sign expired here 20190101000000Z 20200101000000Z -cert authority.pem -keyfile "$work/authority.key"
sign early here 20980101000000Z 20990101000000Z -cert authority.pem -keyfile "$work/authority.key"
sign otherhost elsewhere 20190101000000Z 20990101000000Z -cert authority.pem -keyfile "$work/authority.key"
sign selfsigned here 20190101000000Z 20990101000000Z -selfsign -keyfile server.key
sign unknown here 20190101000000Z 20990101000000Z -cert stranger.pem -keyfile "$work/stranger.key"
rm stranger.pem
