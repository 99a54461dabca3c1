/**
 * What comes of each event in each situation. An outcome is the post's state and pin, its place in the lists (`pending`,
 * from when if later than now, or `ready`; none when nothing is left to do) and the next step when that time has come;
 * behind `&` the same of the answers that tell of its corrections. `untouched`: nothing whatever was written down of it.
 * `as before`: only something else was. `twice`: what comes of it instead where the answers of scripts are lost, so that
 * they run twice.
 */
export const table = `
at first
  nothing → nothing
  waiting → waiting, ready, send
  sending → sending, ready, wait
  overdue → sending, ready, set-aside
  posted → posted, none
  to-be-edited → posted, ready, edit
  corrected → posted, none & waiting, pending, send
  to-be-pinned → posted due, pending, pin
  pinned → posted pinned, pending +60s, unpin
  to-be-unpinned → posted pinned, pending, unpin
  unknown → unknown, ready, look
  asked → unknown, none
  assumed → posted, none
  failed → failed, none
  failed-edit → failed, none
  dropped → dropped, none
  to-be-deleted → posted, ready, delete
  retracted → retracted, none
  withdrawn → withdrawn, none
  stuck → posted, none
  stuck-on-top → posted due, pending, unpin
  ghost → unknown, pending, none

a newer version comes
  nothing waiting failed retracted → waiting, pending, send
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-deleted stuck → posted, pending +5s, edit
  to-be-edited → posted, pending, edit
  corrected → posted, pending +5s, edit & waiting, pending, close
  to-be-pinned stuck-on-top → posted due, pending +5s, edit
  pinned to-be-unpinned → posted pinned, pending +5s, edit
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending +5s, edit
  dropped → dropped, pending, none
  withdrawn → withdrawn, pending +5s, edit
  ghost → as before

a correction comes
  nothing waiting failed retracted → waiting, pending, send
  sending → sending, pending, wait & waiting, pending, wait
  overdue → sending, pending, set-aside & waiting, pending, wait
  posted to-be-edited → posted, pending, edit & waiting, pending, send
  corrected → posted, pending, edit & waiting, pending, close & waiting, pending, send
  to-be-pinned → posted due, pending, edit & waiting, pending, send
  pinned to-be-unpinned → posted pinned, pending, edit & waiting, pending, send
  unknown → unknown, pending, look & waiting, pending, wait
  asked → unknown, pending, none & waiting, pending, wait
  assumed → posted, pending, none
  failed-edit → waiting, pending, edit & waiting, pending, wait
  dropped → dropped, pending, none
  to-be-deleted stuck → posted, pending +5s, edit
  withdrawn → withdrawn, pending +5s, edit
  stuck-on-top → posted due, pending +5s, edit
  ghost → as before

it is withdrawn
  nothing to-be-deleted retracted withdrawn stuck stuck-on-top ghost → as before
  waiting failed → waiting, pending, close
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-edited → posted, pending, delete
  corrected → posted, pending, delete & waiting, pending, close
  to-be-pinned → posted due, pending, delete
  pinned to-be-unpinned → posted pinned, pending, delete
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending, delete
  dropped → dropped, pending, close

it is moved to other channels
  nothing ghost → as before
  waiting failed retracted → waiting, pending, close
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-edited to-be-deleted stuck → posted, pending, delete
  corrected → posted, pending, delete & waiting, pending, close
  to-be-pinned stuck-on-top → posted due, pending, delete
  pinned to-be-unpinned → posted pinned, pending, delete
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending, delete
  dropped → dropped, pending, close
  withdrawn → withdrawn, pending, none

it is moved to other channels and back
  nothing waiting failed retracted → waiting, pending, send
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-deleted stuck → posted, pending +5s, edit
  to-be-edited → posted, pending, edit
  corrected → posted, pending, edit & waiting, pending, close
  to-be-pinned stuck-on-top → posted due, pending +5s, edit
  pinned to-be-unpinned → posted pinned, pending +5s, edit
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending, edit
  dropped → dropped, pending, none
  withdrawn → withdrawn, pending +5s, edit
  ghost → as before

it is withdrawn and brought back
  nothing waiting failed retracted → waiting, pending, send
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-deleted stuck → posted, pending +5s, edit
  to-be-edited → posted, pending, edit
  corrected → posted, pending, edit & waiting, pending, close
  to-be-pinned stuck-on-top → posted due, pending +5s, edit
  pinned to-be-unpinned → posted pinned, pending +5s, edit
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending, edit
  dropped → dropped, pending, none
  withdrawn → withdrawn, pending +5s, edit
  ghost → as before

it is brought back under review
  nothing ghost → as before
  waiting failed retracted → waiting, pending, close
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-edited to-be-deleted stuck → posted, pending, delete
  corrected → posted, pending, delete & waiting, pending, close
  to-be-pinned stuck-on-top → posted due, pending, delete
  pinned to-be-unpinned → posted pinned, pending, delete
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending, delete
  dropped → dropped, pending, close
  withdrawn → withdrawn, pending, none

it is brought back under review and released
  nothing waiting failed retracted → waiting, pending, send
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-edited to-be-deleted stuck → posted, pending, edit
  corrected → posted, pending, edit & waiting, pending, close
  to-be-pinned stuck-on-top → posted due, pending, edit
  pinned to-be-unpinned → posted pinned, pending, edit
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending, edit
  dropped → dropped, pending, none
  withdrawn → withdrawn, pending, edit
  ghost → as before

it is brought back under review and released for later
  nothing waiting failed retracted → waiting, pending +60s, send
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-edited to-be-deleted stuck → posted, pending +60s, edit
  corrected → posted, pending +60s, edit & waiting, pending, close
  to-be-pinned stuck-on-top → posted due, pending +60s, edit
  pinned to-be-unpinned → posted pinned, pending +60s, edit
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending +60s, none
  failed-edit → waiting, pending +60s, edit
  dropped → dropped, pending +60s, none
  withdrawn → withdrawn, pending +60s, edit
  ghost → as before

it is brought back under review and rejected
  nothing ghost → as before
  waiting failed retracted → waiting, pending, close
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-edited to-be-deleted stuck → posted, pending, delete
  corrected → posted, pending, delete & waiting, pending, close
  to-be-pinned stuck-on-top → posted due, pending, delete
  pinned to-be-unpinned → posted pinned, pending, delete
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending, delete
  dropped → dropped, pending, close
  withdrawn → withdrawn, pending, none

an admin cancels it
  nothing → as before
  waiting → waiting, pending, close
  others → untouched

an admin edits it
  nothing → as before
  waiting failed → waiting, pending, send
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-edited → posted, pending, edit
  corrected → posted, pending, edit & waiting, pending, send
  to-be-pinned → posted due, pending, edit
  pinned to-be-unpinned → posted pinned, pending, edit
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending, edit
  dropped → dropped, pending, none
  to-be-deleted retracted withdrawn stuck stuck-on-top ghost → untouched

it is woken
  nothing to-be-pinned to-be-unpinned stuck-on-top ghost → untouched
  waiting → waiting, pending, send
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted assumed stuck → posted, pending, none
  to-be-edited → posted, pending, edit
  corrected → posted, pending, none & waiting, pending, send
  pinned → posted pinned, pending, wait
  unknown → unknown, pending, look
  asked → unknown, pending, none
  failed failed-edit → failed, pending, none
  dropped → dropped, pending, none
  to-be-deleted → posted, pending, delete
  retracted → retracted, pending, none
  withdrawn → withdrawn, pending, none

a send is begun
  waiting → sending, ready, wait
  others → untouched

a send is begun by a former holder
  others → untouched

a send is begun of an earlier version
  nothing → untouched
  waiting failed retracted → waiting, pending, send
  sending → sending, pending, wait
  overdue → sending, pending, set-aside
  posted to-be-deleted stuck → posted, pending +5s, edit
  to-be-edited → posted, pending, edit
  corrected → posted, pending +5s, edit & waiting, pending, close
  to-be-pinned stuck-on-top → posted due, pending +5s, edit
  pinned to-be-unpinned → posted pinned, pending +5s, edit
  unknown → unknown, pending, look
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed-edit → waiting, pending +5s, edit
  dropped → dropped, pending, none
  withdrawn → withdrawn, pending +5s, edit
  ghost → as before

the attempt ends: sent
  sending overdue unknown asked → posted, none
  ghost → posted, pending, delete
  others → untouched

the attempt ends: refused for now
  sending overdue unknown asked → waiting, pending, send
  ghost → waiting, pending, close
  others → untouched

the attempt ends: refused for good
  sending overdue unknown asked → failed, none
  ghost → failed, pending, close
  others → untouched

the attempt ends: without an answer
  sending overdue unknown → unknown, pending, look
  asked → unknown, pending, none
  others → untouched

an earlier attempt ends, however
  others → untouched

the attempt ends after the lane was lost: sent
  sending overdue unknown asked → posted, none
  ghost → posted, pending, delete
  others → untouched

the attempt ends after the lane was lost: refused for now
  sending overdue unknown asked → waiting, pending, send
  ghost → waiting, pending, close
  others → untouched

the attempt ends after the lane was lost: refused for good
  sending overdue unknown asked → failed, none
  ghost → failed, pending, close
  others → untouched

the attempt ends after the lane was lost: without an answer
  sending overdue unknown → unknown, pending, look
  asked → unknown, pending, none
  others → untouched

the attempt ends after a newer version came: sent
  sending overdue unknown asked ghost → posted, pending, edit
  others → untouched

the attempt ends after a newer version came: refused for now
  sending overdue unknown asked ghost → waiting, pending, send
  others → untouched

the attempt ends after a newer version came: refused for good
  sending overdue unknown asked ghost → failed, pending, send
  others → untouched

the attempt ends after a newer version came: without an answer
  sending overdue unknown → unknown, pending, look
  asked → unknown, pending, none
  ghost → as before
  others → untouched

the attempt ends after it was withdrawn: sent
  sending overdue unknown asked ghost → posted, pending, delete
  others → untouched

the attempt ends after it was withdrawn: refused for now
  sending overdue unknown asked ghost → waiting, pending, close
  others → untouched

the attempt ends after it was withdrawn: refused for good
  sending overdue unknown asked ghost → failed, pending, close
  others → untouched

the attempt ends after it was withdrawn: without an answer
  sending overdue unknown → unknown, pending, look
  asked → unknown, pending, none
  ghost → as before
  others → untouched

the step is done
  to-be-edited pinned to-be-unpinned stuck-on-top → posted, none
  to-be-pinned → posted pinned, pending +60s, unpin
  to-be-deleted → retracted, none
  ghost → unknown, none
  others → untouched

the step is done by a former holder
  nothing waiting sending overdue unknown → untouched
  posted to-be-edited → posted, pending, edit
  corrected → posted, pending, edit & waiting, pending, send
  to-be-pinned → posted due, pending, edit
  pinned to-be-unpinned → posted pinned, pending, edit
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed → failed, pending, send
  failed-edit → failed, pending, edit
  dropped → dropped, pending, none
  to-be-deleted stuck → posted, pending, delete
  retracted → retracted, pending, close
  withdrawn → withdrawn, pending, none
  stuck-on-top → posted due, pending, delete
  ghost → as before

the step is done after a newer version came
  nothing waiting sending overdue unknown → untouched
  posted pinned to-be-unpinned stuck stuck-on-top → posted, pending +5s, edit
  to-be-edited → posted, pending, edit
  corrected → posted, pending +5s, edit & waiting, pending, close
  to-be-pinned → posted pinned, pending +5s, edit
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed retracted → waiting, pending, send
  failed-edit → waiting, pending +5s, edit
  dropped → dropped, pending, none
  to-be-deleted → retracted, pending +5s, send
  withdrawn → withdrawn, pending +5s, edit
  ghost → as before

the step is done after it was withdrawn
  nothing waiting sending overdue unknown → untouched
  posted to-be-edited pinned to-be-unpinned → posted, pending, delete
  corrected → posted, pending, delete & waiting, pending, close
  to-be-pinned → posted pinned, pending, delete
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed → waiting, pending, close
  failed-edit → waiting, pending, delete
  dropped → dropped, pending, close
  to-be-deleted → retracted, none
  retracted withdrawn stuck → as before
  stuck-on-top → posted, none
  ghost → unknown, none

the step is done after it was withdrawn and brought back
  nothing waiting sending overdue unknown → untouched
  posted pinned to-be-unpinned stuck stuck-on-top → posted, pending +5s, edit
  to-be-edited → posted, pending, edit
  corrected → posted, pending, edit & waiting, pending, close
  to-be-pinned → posted pinned, pending +5s, edit
  asked → unknown, pending, none
  assumed → posted, pending, none
  failed retracted → waiting, pending, send
  failed-edit → waiting, pending, edit
  dropped → dropped, pending, none
  to-be-deleted → retracted, pending +5s, send
  withdrawn → withdrawn, pending +5s, edit
  ghost → as before

a forward comes through
  unknown asked ghost → unknown, pending, look
  others → untouched

it is found
  unknown asked → posted, none
  ghost → posted, pending, delete
  others → untouched

it is looked for in vain
  unknown → unknown, pending, wait
  asked → unknown, pending, none
  ghost → as before
  others → untouched

it is not there
  unknown asked → waiting, pending, send
  ghost → waiting, pending, close
  others → untouched

it is assumed to be there
  unknown asked → posted, none
  ghost → posted, pending, none
  others → untouched

the admins are asked
  unknown → unknown, none
  others → untouched

an admin says that it is there
  unknown asked failed → posted, none
  failed-edit → posted, pending, edit
  ghost → posted, pending, delete
  others → untouched

an admin says that it is there somewhere
  unknown asked failed → posted, none
  failed-edit → posted, pending, none
  others → untouched

an admin says: again
  unknown asked failed failed-edit → waiting, pending, send
  stuck → posted, pending, delete (twice: posted, pending +60s, delete)
  stuck-on-top → posted due, pending, delete (twice: posted due, pending +60s, delete)
  ghost → retracted, none
  others → untouched

an admin says: no more of it
  unknown asked failed failed-edit → dropped, none
  stuck → retracted, none (twice: posted, pending +60s, delete)
  stuck-on-top → retracted, none (twice: posted due, pending +60s, delete)
  ghost → retracted, none
  others → untouched

another post is pinned
  nothing waiting sending overdue posted to-be-edited unknown asked assumed failed failed-edit dropped to-be-deleted retracted withdrawn stuck → as before
  corrected → posted, none & waiting, ready, send
  to-be-pinned → posted due, ready, pin
  pinned to-be-unpinned → posted over, pending, unpin
  stuck-on-top → posted due, ready, unpin
  ghost → unknown, ready, none
`;
