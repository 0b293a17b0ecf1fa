"""Why a file or record was not taken: the codes of `rejected_files.reason` with what each means."""

EMPTY = "empty"
ONLY_BOILERPLATE = "only_boilerplate"
NO_TEXT_FIELD = "no_text_field"
NOT_TEXT = "not_text"
UNSUPPORTED_FORMAT = "unsupported_format"
UNDECODABLE = "undecodable"
INVALID_JSON = "invalid_json"
INVALID_RECORD = "invalid_record"
DAMAGED = "damaged"
TRUNCATED = "truncated"
ENCRYPTED = "encrypted"
UNSAFE_NAME = "unsafe_name"
TOO_LARGE = "too_large"
TOO_DEEP = "too_deep"
TOO_MANY_MEMBERS = "too_many_members"
COMPRESSION_RATIO = "compression_ratio"
UNREADABLE = "unreadable"
HTTP_STATUS = "http_status"
NETWORK = "network"
TIMED_OUT = "timed_out"
TLS = "tls"
ROBOTS = "robots"
REFUSED_ADDRESS = "refused_address"
TOO_MANY_REDIRECTS = "too_many_redirects"
GIVEN_UP = "given_up"

MEANINGS = {
    EMPTY: "nothing in it but white space",
    ONLY_BOILERPLATE: "nothing left after navigation, share lines and the like were cut",
    NO_TEXT_FIELD: "a record without a field that holds text",
    NOT_TEXT: "an image, an executable or other bytes that are no text",
    UNSUPPORTED_FORMAT: "a known format that is not read, such as PDF or Word",
    UNDECODABLE: "no encoding gives readable text",
    INVALID_JSON: "a line or file that is no JSON",
    INVALID_RECORD: "a record of another shape than its file promises",
    DAMAGED: "an archive or container that breaks its format",
    TRUNCATED: "an archive or stream that ends early; what came before was read",
    ENCRYPTED: "an archive or member that needs a password",
    UNSAFE_NAME: "a member name that is absolute or points outside its archive",
    TOO_LARGE: "larger than the limit for its kind",
    TOO_DEEP: "archives within archives beyond the limit",
    TOO_MANY_MEMBERS: "more members than the limit; those before it were read",
    COMPRESSION_RATIO: "unpacks to far more than text does: a decompression bomb",
    HTTP_STATUS: "a server's answer other than 200 OK",
    NETWORK: "no server answered",
    TIMED_OUT: "no whole answer in time",
    TLS: "the server's certificate or encryption is not sound",
    ROBOTS: "the site's robots.txt does not allow it",
    REFUSED_ADDRESS: "the address is private, local or of another scheme",
    TOO_MANY_REDIRECTS: "redirected more often than the limit",
    GIVEN_UP: "failed in several runs and is not asked for any more",
    UNREADABLE: "the operating system refused to open or read it",
}
