# Makes one agent, one queue and the tickets of tickets.json in an empty Request Tracker database.
# RT_SITE_CONFIG says which; RT_AGENT_PASSWORD is the agent's. Dies at the first thing that fails.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib', '/usr/local/share/request-tracker5/lib';
use RT -init;
use JSON ();
use MIME::Entity;

my ($tickets_file) = @ARGV;
my $system = RT->SystemUser;

sub must { my ($done, $why) = @_; die(($why // 'failed') . "\n") unless $done; return $done }

sub mime {
    my ($text, @more) = @_;
    return MIME::Entity->build(
        Type => 'text/plain', Charset => 'UTF-8', @more, Data => [Encode::encode('UTF-8', $text)],
    );
}

sub user {
    my $user = RT::User->new($system);
    must($user->Create(@_));
    return $user;
}

my $agent = user(
    Name => 'agent', RealName => 'Robin Agent', EmailAddress => 'agent@helpdesk.test',
    Password => $ENV{RT_AGENT_PASSWORD}, Privileged => 1,
);
my $queue = RT::Queue->new($system);
must($queue->Create(Name => 'Billing', CorrespondAddress => 'billing@helpdesk.test'));
must($agent->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for qw(
    SeeQueue ShowTicket ShowTicketComments ReplyToTicket CommentOnTicket ModifyTicket OwnTicket CreateTicket
    ShowOutgoingEmail
);
must($agent->PrincipalObj->GrantRight(Right => $_, Object => RT->System))
    for qw(ModifySelf SeeDashboard ShowSavedSearches LoadSavedSearch);

open(my $file, '<:raw', $tickets_file) or die "$tickets_file: $!\n";
my $rows = JSON::decode_json(do { local $/; <$file> });

for my $row (@$rows) {
    my $address = $row->{address};
    my $customer = user(Name => $address, RealName => $row->{name}, EmailAddress => $address, Privileged => 0);
    my ($first, @later) = @{ $row->{messages} };

    # A customer has no rights of their own here, so the system writes and the author is set afterwards.
    my $ticket = RT::Ticket->new($system);
    my ($id, undef, $why) = $ticket->Create(
        Queue => 'Billing', Subject => $row->{subject}, Requestor => [$address],
        MIMEObj => mime($first->{text}, From => $address),
    );
    must($id, $why);
    my $created = RT::Transactions->new($system);
    $created->Limit(FIELD => 'ObjectType', VALUE => 'RT::Ticket');
    $created->Limit(FIELD => 'ObjectId', VALUE => $id);
    $created->Limit(FIELD => 'Type', VALUE => 'Create');
    must($created->First)->__Set(Field => 'Creator', Value => $customer->Id);

    for my $message (@later) {
        my ($done, $reason, $transaction) = $ticket->Correspond(MIMEObj => mime($message->{text}));
        must($done, $reason);
        my $author = $message->{from} eq 'agent' ? $agent : $customer;
        $transaction->__Set(Field => 'Creator', Value => $author->Id);
    }
}
